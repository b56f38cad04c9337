package cadence.clients;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;

/**
 * A tab of the client's page. Rooms offer theirs as beans; the page collects them, so that clients know none of the rooms
 * above. A tab that may not be seen is not built at all.
 */
public interface ClientTab {

    /** What stands in the address, {@code clients/<id>?tab=<path>}: short, lower case, never changed. */
    String path();

    /** Key of the message bundle. */
    String titleKey();

    /** Position from the left, ascending: overview 10, notes 20, plan 30, appointments 40, events 50. */
    int order();

    /** Whether the person may see the tab for this client; asked anew each time the page is opened. */
    boolean visible(ClientRef client);

    /** Built when the tab is opened, and anew each time. */
    Component content(ClientRef client);

    /** Shown behind the title; empty for none. */
    default OptionalInt count(ClientRef client) {
        return OptionalInt.empty();
    }
}
