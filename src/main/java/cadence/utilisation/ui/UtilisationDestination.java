package cadence.utilisation.ui;

import cadence.access.Destination;
import cadence.access.Rights;
import com.vaadin.flow.component.Component;

/** Utilisation in the navigation of managers: their day begins there. */
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

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean visibleTo(Rights rights) {
        return rights.isManager();
    }
}
