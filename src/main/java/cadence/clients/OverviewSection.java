package cadence.clients;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A section of the overview on the client's page. Rooms offer theirs as beans: the last notes (notes), goals and measures
 * (plans).
 */
public interface OverviewSection {

    /** Where on the overview a section stands. */
    enum Place {
        /** Over the whole width, above the columns. */
        WIDE,
        /** The broad column on the left: what was written. */
        MAIN,
        /** The narrow column on the right: facts and figures. */
        SIDE
    }

    Place place();

    /** Position inside its place from the top, ascending. */
    int order();

    /** The section with its own head, or empty when the person may not see it; never hidden, then not built. */
    Optional<Component> section(ClientRef client);
}
