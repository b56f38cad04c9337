package cadence.utilisation.ui;

import cadence.access.Destination;
import cadence.access.Rights;
import com.vaadin.flow.component.Component;

/** The same view in the navigation of an admin, who sees figures only. */
@org.springframework.stereotype.Component
class FiguresDestination implements Destination {

    @Override
    public String titleKey() {
        return "utilisation.title.figures";
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
        return 75;
    }

    @Override
    public boolean visibleTo(Rights rights) {
        return rights.admin() && !rights.isManager() && !rights.isTherapist();
    }
}
