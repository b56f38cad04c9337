package cadence.utilisation.ui;

import cadence.access.Destination;
import cadence.access.Rights;
import com.vaadin.flow.component.Component;

/** Forecast in the navigation of managers. */
@org.springframework.stereotype.Component
class ForecastDestination implements Destination {

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
        return 6;
    }

    @Override
    public boolean visibleTo(Rights rights) {
        return rights.isManager();
    }
}
