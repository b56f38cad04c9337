package cadence.utilisation.ui;

import cadence.access.Destination;
import cadence.access.Rights;
import com.vaadin.flow.component.Component;

/** The same view in the navigation of therapists, who look up their own figures now and then. */
@org.springframework.stereotype.Component
class OwnFiguresDestination implements Destination {

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

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean visibleTo(Rights rights) {
        return rights.isTherapist() && !rights.isManager();
    }
}
