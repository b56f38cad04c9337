package cadence.diary;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import java.time.ZoneId;
import java.util.List;

/**
 * A therapist's day at a clinic.
 *
 * @param rostered stretches of the roster, joined, in order
 * @param rooms the rooms of those shifts, by name; may be empty
 * @param lines what there is and what is free, in order of time
 */
public record TherapistDay(
        ClinicId clinic,
        String clinicName,
        ZoneId zone,
        AccountId therapist,
        String name,
        List<Span> rostered,
        List<String> rooms,
        List<DayLine> lines) {

    /** Appointments that are not cancelled. */
    public long booked() {
        return lines.stream()
                .filter(line -> line instanceof DayLine.Booked booked
                        && !booked.row().outcome().isCancelled())
                .count();
    }
}
