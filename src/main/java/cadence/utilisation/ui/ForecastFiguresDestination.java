package cadence.utilisation.ui;

import cadence.access.Destination;
import cadence.access.Rights;
import com.vaadin.flow.component.Component;

/** The same view in the navigation of an admin, who sees figures only. */
@org.springframework.stereotype.Component
class ForecastFiguresDestination implements Destination {

    @Override
    public String titleKey() {
        return "utilisation.forecast.title";
    }

    @Override
    public String icon() {
        return "forecast";
    }

    @Override
    public Class<? extends Component> view() {
        return ForecastView.class;
    }

    @Override
    public int order() {
        return 76;
    }

    @Override
    public boolean visibleTo(Rights rights) {
        return rights.admin() && !rights.isManager();
    }
}
