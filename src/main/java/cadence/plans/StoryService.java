package cadence.plans;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientRef;
import cadence.clients.PainHistory;
import cadence.diary.Outcome;
import cadence.plans.planner.Because;
import cadence.shared.AppointmentId;
import cadence.shared.TreatmentType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened and what is planned around today, for the picture on a client's overview. */
@Service
public class StoryService {

    private static final int MONTHS_BEFORE = 5;
    private static final int MONTHS_AFTER = 3;

    private final StoryQuery query;
    private final EventQuery events;
    private final ObjectProvider<PainHistory> pain;
    private final Access access;
    private final Clock clock;

    StoryService(StoryQuery query, EventQuery events, ObjectProvider<PainHistory> pain, Access access, Clock clock) {
        this.query = query;
        this.events = events;
        this.pain = pain;
        this.access = access;
        this.clock = clock;
    }

    /** A visit, on its day in the clinic's zone. */
    public record Visit(AppointmentId id, LocalDate day, TreatmentType type, Outcome outcome, String therapist) {}

    /** When a planned session is due, both days included. */
    public record Window(LocalDate earliest, LocalDate latest, TreatmentType type, List<Because> because) {}

    /**
     * Nine months of a client. What is not the actor's to see is empty.
     *
     * @param from first day, the first of a month
     * @param to last day, the last of a month
     */
    public record Story(
            LocalDate from,
            LocalDate to,
            LocalDate today,
            List<EventEntry> entries,
            List<Window> windows,
            List<Visit> visits,
            List<PainHistory.Pain> pain) {

        public boolean isEmpty() {
            return entries.isEmpty() && windows.isEmpty() && visits.isEmpty();
        }
    }

    /** The story of the client in that clinic; for whom neither treats nor manages, nothing. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.READ)
    public Story story(ClientRef client) {
        access.require(Resource.CLIENT_EVENT, Operation.READ, client.clinic(), client.client());
        ZoneId zone = query.zone(client.clinic());
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate from = today.minusMonths(MONTHS_BEFORE).withDayOfMonth(1);
        LocalDate to = today.plusMonths(MONTHS_AFTER + 1L).withDayOfMonth(1).minusDays(1);
        boolean clinical = access.may(Resource.TREATMENT_PLAN, Operation.READ, client.clinic(), client.client());
        return new Story(
                from,
                to,
                today,
                events.entries(client).stream().filter(EventEntry::starts).toList(),
                clinical ? query.windows(client, from, to) : List.of(),
                query.visits(client, zone, from, to),
                clinical
                        ? pain.stream()
                                .flatMap(history -> history.painOf(client, from, to).stream())
                                .toList()
                        : List.of());
    }
}
