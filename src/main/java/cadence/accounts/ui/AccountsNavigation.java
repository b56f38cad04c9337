package cadence.accounts.ui;

import cadence.shared.AccountId;
import com.vaadin.flow.component.UI;

/** Ways to accounts. */
public final class AccountsNavigation {

    static final String LIST = "accounts";

    private AccountsNavigation() {}

    /** Opens the list with this account beside it. */
    public static void open(AccountId account) {
        UI.getCurrent().navigate(LIST + "/" + account);
    }

    static void openList() {
        UI.getCurrent().navigate(LIST);
    }
}
