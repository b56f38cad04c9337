package cadence.utilisation;

import cadence.shared.ClinicId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way to the coming weeks: the address says clinic and how many. */
public final class ForecastNavigation {

    public static final String ROUTE = "forecast";
    public static final String CLINIC = "clinic";
    public static final String WEEKS = "weeks";

    private ForecastNavigation() {}

    /** @param clinic null for all clinics, for an admin */
    public static void open(@Nullable ClinicId clinic, int weeks) {
        Map<String, String> asked = new HashMap<>();
        if (clinic != null) {
            asked.put(CLINIC, clinic.toString());
        }
        asked.put(WEEKS, Integer.toString(weeks));
        UI.getCurrent().navigate(ROUTE, QueryParameters.simple(asked));
    }
}
