package cadence.plans.ui;

import cadence.access.Destination;
import cadence.access.Rights;
import com.vaadin.flow.component.Component;

/** Who races when, in the navigation of therapists and managers. */
@org.springframework.stereotype.Component
class EventsDestination implements Destination {

    @Override
    public String titleKey() {
        return "plans.events.title";
    }

    @Override
    public String icon() {
        return "flag";
    }

    @Override
    public Class<? extends Component> view() {
        return EventsView.class;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean visibleTo(Rights rights) {
        return rights.isTherapist() || rights.isManager();
    }
}
