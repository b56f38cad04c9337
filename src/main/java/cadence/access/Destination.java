package cadence.access;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;

/**
 * A place in the navigation. Rooms offer theirs as beans; the shell shows those the person may reach: shell imports rooms,
 * never the other way round.
 */
public interface Destination {

    /** Key of the message bundle. */
    String titleKey();

    /** Name of a symbol in icons.svg. */
    String icon();

    /** The view; its {@link OpensFor} decides who sees this entry unless {@link #visibleTo} says less. */
    Class<? extends Component> view();

    /** Position from the top, ascending. */
    int order();

    /** Narrower than the view's rule, where a role could open the view but has no daily use for it. */
    default boolean visibleTo(Rights rights) {
        return true;
    }

    /** A count shown behind the title, such as unfinished notes. */
    default OptionalInt count() {
        return OptionalInt.empty();
    }
}
