package cadence.diary.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;

/** The diary's address. */
final class DiaryNavigation {

    static final String ROUTE = "diary";
    static final String DAY = "day";

    private DiaryNavigation() {}

    static void open(LocalDate day) {
        UI.getCurrent().navigate(ROUTE, QueryParameters.of(DAY, day.toString()));
    }
}
