package cadence.diary.ui;

import cadence.access.Destination;
import com.vaadin.flow.component.Component;

/** The diary in the navigation, for managers and therapists. */
@org.springframework.stereotype.Component
class DiaryDestination implements Destination {

    @Override
    public String titleKey() {
        return "diary.title";
    }

    @Override
    public String icon() {
        return "calendar";
    }

    @Override
    public Class<? extends Component> view() {
        return DiaryView.class;
    }

    @Override
    public int order() {
        return 20;
    }
}
