package cadence.clients.ui;

import cadence.access.Destination;
import com.vaadin.flow.component.Component;

/** The list of clients in the navigation. */
@org.springframework.stereotype.Component
class ClientsDestination implements Destination {

    @Override
    public String titleKey() {
        return "clients.list.title";
    }

    @Override
    public String icon() {
        return "user";
    }

    @Override
    public Class<? extends Component> view() {
        return ClientListView.class;
    }

    @Override
    public int order() {
        return 30;
    }
}
