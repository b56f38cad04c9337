package cadence.clients;

import cadence.shared.ClientId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** The addresses of this room, for those above. */
public final class ClientsNavigation {

    /** The list of clients. */
    public static final String LIST = "clients";

    private ClientsNavigation() {}

    /** Goes to the client's page. */
    public static void open(ClientId client) {
        UI.getCurrent().navigate(path(client));
    }

    /** Goes to one tab of the client's page, by {@link ClientTab#path()}. */
    public static void open(ClientId client, String tab) {
        UI.getCurrent().navigate(path(client), QueryParameters.of("tab", tab));
    }

    /** The page's address for a link, relative to the application's root. */
    public static String path(ClientId client) {
        return LIST + "/" + client;
    }
}
