package cadence.diary;

import cadence.clients.ClientRef;
import cadence.shared.Purpose;
import cadence.shared.TreatmentType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What another room knows of an appointment that is to be booked; each of it can still be changed.
 *
 * @param purpose only for injury prevention
 * @param minutes how long
 * @param day where to look for a time
 * @param reason may be empty
 */
public record BookingWish(
        ClientRef client, TreatmentType type, @Nullable Purpose purpose, int minutes, LocalDate day, String reason) {}
