package cadence.utilisation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** The way to the figures: the address says clinic and period. */
public final class UtilisationNavigation {

    public static final String ROUTE = "utilisation";
    public static final String CLINIC = "clinic";
    public static final String FROM = "from";
    public static final String UNTIL = "until";

    private UtilisationNavigation() {}

    /** The figures of a clinic in a period. */
    public static void open(UtilisationFilter filter) {
        UI.getCurrent()
                .navigate(
                        ROUTE,
                        QueryParameters.simple(Map.of(
                                CLINIC,
                                filter.clinic().toString(),
                                FROM,
                                filter.period().from().toString(),
                                UNTIL,
                                filter.period().until().toString())));
    }

    /** The figures of all clinics in a period, for an admin. */
    public static void openOrganisation(Period period) {
        UI.getCurrent()
                .navigate(
                        ROUTE,
                        QueryParameters.simple(Map.of(
                                FROM,
                                period.from().toString(),
                                UNTIL,
                                period.until().toString())));
    }
}
