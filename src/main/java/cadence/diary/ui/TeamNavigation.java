package cadence.diary.ui;

import cadence.shared.AccountId;
import com.vaadin.flow.component.UI;

/** The team's addresses. */
final class TeamNavigation {

    static final String ROUTE = "team";

    private TeamNavigation() {}

    static void open(AccountId account) {
        UI.getCurrent().navigate(ROUTE + "/" + account);
    }

    static void openList() {
        UI.getCurrent().navigate(ROUTE);
    }
}
