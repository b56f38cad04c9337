package cadence.plans;

import cadence.clients.ClientRef;
import cadence.plans.planner.Hands;
import cadence.plans.planner.SessionFacts;
import cadence.shared.AppointmentId;
import cadence.shared.TreatmentType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session that is booked or noted, as far as rules ask.
 *
 * @param appointment null while it is not booked
 * @param pressures those written down, each 1 to 5; none before there is a note
 * @param deepTissue whether deep tissue work was among the techniques
 */
public record Visit(
        ClientRef client,
        @Nullable AppointmentId appointment,
        TreatmentType type,
        Instant start,
        List<Integer> pressures,
        boolean deepTissue) {

    public Visit {
        pressures = List.copyOf(pressures);
    }

    /** One of which only the booking is known. */
    static Visit booked(ClientRef client, @Nullable AppointmentId appointment, TreatmentType type, Instant start) {
        return new Visit(client, appointment, type, start, List.of(), false);
    }

    SessionFacts facts(ZoneId zone) {
        return new SessionFacts(
                type,
                LocalDate.ofInstant(start, zone),
                LocalTime.ofInstant(start, zone),
                Hands.of(pressures, deepTissue));
    }
}
