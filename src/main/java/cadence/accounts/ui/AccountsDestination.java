package cadence.accounts.ui;

import cadence.access.Destination;
import com.vaadin.flow.component.Component;

/** Accounts in the navigation. */
@org.springframework.stereotype.Component
class AccountsDestination implements Destination {

    @Override
    public String titleKey() {
        return "accounts.list.title";
    }

    @Override
    public String icon() {
        return "id-card";
    }

    @Override
    public Class<? extends Component> view() {
        return AccountListView.class;
    }

    @Override
    public int order() {
        return 10;
    }
}
