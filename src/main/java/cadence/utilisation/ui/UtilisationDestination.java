package cadence.utilisation.ui;

import cadence.access.Destination;
import cadence.access.Rights;
import com.vaadin.flow.component.Component;

/** Utilisation in the navigation of managers and therapists. */
@org.springframework.stereotype.Component
class UtilisationDestination implements Destination {

    @Override
    public String titleKey() {
        return "utilisation.title";
    }

    @Override
    public String icon() {
        return "chart";
    }

    @Override
    public Class<? extends Component> view() {
        return UtilisationView.class;
    }

    /** A manager's day begins here; for others it is something to look up. */
    @Override
    public int order() {
        return 45;
    }

    @Override
    public boolean visibleTo(Rights rights) {
        return rights.isManager() || rights.isTherapist();
    }
}
