package cadence.diary;

import cadence.shared.AppointmentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows rules of treatment that a booking may break, with a reason (domain.md, "The event-aware plan"). */
public interface BookingGuard {

    /**
     * What the booking would break, as far as the person who books may know; asked inside the booking's transaction.
     *
     * @param itself the appointment that is moved, null for a new one
     */
    Breach check(NewAppointment wanted, @Nullable AppointmentId itself);

    /** The rules that are broken and for which nobody gave a reason yet. */
    interface Breach {

        boolean isEmpty();

        /** Each rule in words; asked of the user interface. */
        List<String> words();

        /** Keeps the reason with the appointment, in the transaction that books or moves it. */
        void allow(AppointmentId booked, String reason);
    }
}
