package cadence.clients;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * Something to do from the client's page, right of the title. Rooms offer theirs as beans: book (diary), open the note of the
 * session that runs (notes). The main action comes last.
 */
public interface ClientAction {

    /** Position from the left, ascending: book 20, note 90. */
    int order();

    /**
     * The button, or empty when there is nothing to do or the person may not.
     *
     * @param afterwards shows the page anew
     */
    Optional<Component> action(ClientRef client, Runnable afterwards);
}
