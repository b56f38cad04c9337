package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.shared.ClinicId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A therapist's own day. Nothing of what a note says is read here. */
@Service
public class TodayService {

    private static final int EVENTS = 5;

    private final TodayQuery query;
    private final RecallQuery recalls;
    private final ComingEventQuery events;
    private final CoSignatureQuery coSignatures;
    private final Access access;
    private final Clock clock;

    TodayService(
            TodayQuery query,
            RecallQuery recalls,
            ComingEventQuery events,
            CoSignatureQuery coSignatures,
            Access access,
            Clock clock) {
        this.query = query;
        this.recalls = recalls;
        this.events = events;
        this.coSignatures = coSignatures;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The actor's own sessions of a day, in each clinic's own time zone, and what else waits.
     *
     * @param scope the clinics to show; those where the actor is no therapist are left out
     * @param wanted the day, or null for today
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.NOTE_DRAFT, operation = Operation.READ)
    public Today day(Set<ClinicId> scope, @Nullable LocalDate wanted) {
        List<ClinicId> clinics = own(scope);
        ZoneId zone = query.zone(clinics).orElse(ZoneOffset.UTC);
        Instant now = clock.instant();
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate day = wanted == null ? today : wanted;
        List<DaySession> all = query.sessions(clinics, day, now);
        return new Today(
                day,
                zone,
                now,
                today,
                all.stream().filter(session -> session.day().equals(day)).toList(),
                all.stream().filter(session -> session.isUnfinished(now)).toList(),
                recalls.dueBack(clinics, true, now).stream()
                        .filter(due -> !due.isWaiting())
                        .toList(),
                events.events(clinics, today, EVENTS),
                coSignatures.waiting(clinics));
    }

    /** The actor's own sessions that are over and whose note is not signed, or waits for a co-signature; oldest first. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.NOTE_DRAFT, operation = Operation.READ)
    public List<DaySession> unfinished(Set<ClinicId> scope) {
        Instant now = clock.instant();
        return query.sessions(own(scope), now.atZone(ZoneOffset.UTC).toLocalDate(), now).stream()
                .filter(session -> session.isUnfinished(now))
                .toList();
    }

    /** How many {@link #unfinished} would return. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.NOTE_DRAFT, operation = Operation.READ)
    public int unfinishedCount(Set<ClinicId> scope) {
        return query.unfinishedCount(own(scope), clock.instant());
    }

    private List<ClinicId> own(Set<ClinicId> scope) {
        Set<ClinicId> therapistAt = access.rights().therapistAt();
        return scope.stream().filter(therapistAt::contains).toList();
    }
}
