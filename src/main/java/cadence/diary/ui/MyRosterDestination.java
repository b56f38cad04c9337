package cadence.diary.ui;

import cadence.access.Destination;
import cadence.access.Rights;
import com.vaadin.flow.component.Component;

/** The own roster in the navigation, for therapists. */
@org.springframework.stereotype.Component
class MyRosterDestination implements Destination {

    @Override
    public String titleKey() {
        return "diary.mine.title";
    }

    @Override
    public String icon() {
        return "table";
    }

    @Override
    public Class<? extends Component> view() {
        return MyRosterView.class;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public boolean visibleTo(Rights rights) {
        return rights.isTherapist();
    }
}
