package cadence.notes.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;

/**
 * Where two states of a note differ.
 *
 * @param shown the change as it is shown
 * @param where the part of the note it is in
 */
record Place(Component shown, String where) implements Serializable {

    Place {
        shown.addClassName("place");
    }

    void current(boolean current) {
        shown.setClassName("current", current);
        if (current) {
            // Already in sight it stays where it is.
            shown.getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
        }
    }

    /** What a screen reader is told when one jumps here. */
    String words() {
        return shown.getElement().getTextRecursively();
    }
}
