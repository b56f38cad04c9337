package cadence.diary.ui;

import cadence.access.Destination;
import cadence.access.Rights;
import com.vaadin.flow.component.Component;

/** The team in the navigation, for managers. */
@org.springframework.stereotype.Component
class TeamDestination implements Destination {

    @Override
    public String titleKey() {
        return "diary.team.title";
    }

    @Override
    public String icon() {
        return "users";
    }

    @Override
    public Class<? extends Component> view() {
        return TeamView.class;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean visibleTo(Rights rights) {
        return rights.isManager();
    }
}
