package cadence.notes;

import cadence.shared.AppointmentId;
import com.vaadin.flow.component.UI;

/** The addresses of this room, for those above. */
public final class NoteNavigation {

    private NoteNavigation() {}

    /** Goes to the note of a session, begun or not. */
    public static void open(AppointmentId appointment) {
        UI.getCurrent().navigate(path(appointment));
    }

    /** The note's address for a link, relative to the application's root. */
    public static String path(AppointmentId appointment) {
        return "appointments/" + appointment + "/note";
    }
}
