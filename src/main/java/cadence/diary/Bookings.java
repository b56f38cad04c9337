package cadence.diary;

import cadence.clients.ClientRef;
import cadence.shared.AppointmentId;
import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** The parts of the diary that other rooms' views can show. A bean of the user interface. */
public interface Bookings {

    /**
     * Opens the dialog that books an appointment.
     *
     * @param client whom it is for, or empty to choose there
     * @param afterwards runs after something was booked
     */
    void openDialog(Optional<ClientRef> client, Runnable afterwards);

    /**
     * Opens the dialog with all of its fields filled that are known.
     *
     * @param afterwards is given what was booked
     */
    void openDialog(BookingWish wish, Consumer<AppointmentId> afterwards);

    /**
     * Opens the dialog that moves an appointment to another time.
     *
     * @param day where to look first
     * @param afterwards runs after it was moved
     */
    void openMove(AppointmentId appointment, LocalDate day, Runnable afterwards);

    /**
     * Opens the dialog that cancels an appointment and asks why.
     *
     * @param who the client's name
     * @param afterwards runs after it was cancelled
     */
    void openCancel(AppointmentId appointment, String who, Runnable afterwards);

    /**
     * A small menu that says what became of an appointment; it offers only what can follow at this moment.
     *
     * @param who the client's name, for screen readers
     * @param afterwards runs after the outcome was recorded
     */
    Component outcomeMenu(
            AppointmentId appointment, Outcome outcome, Instant startsAt, String who, Runnable afterwards);
}
