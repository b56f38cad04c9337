package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which notes of a manager's clinics are missing. No type, reason or text of a note is read (access.md). */
@Service
public class MissingNotesService {

    private static final int WEEKS = 12;

    private final MissingNotesQuery query;
    private final TodayQuery clinicsQuery;
    private final Access access;
    private final Clock clock;

    MissingNotesService(MissingNotesQuery query, TodayQuery clinicsQuery, Access access, Clock clock) {
        this.query = query;
        this.clinicsQuery = clinicsQuery;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The missing notes, and note completion over the last twelve weeks up to today.
     *
     * @param scope the clinics to show; those that the actor does not manage are left out
     * @throws NotFound if the actor manages no clinic
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.MISSING_NOTES, operation = Operation.READ)
    public MissingNotes of(Set<ClinicId> scope) {
        List<ClinicId> clinics = managed(scope);
        ZoneId zone = clinicsQuery.zone(clinics).orElse(ZoneOffset.UTC);
        Instant now = clock.instant();
        LocalDate until = now.atZone(zone).toLocalDate();
        LocalDate from = until.minusWeeks(WEEKS).plusDays(1);
        List<MissingNote> missing = query.missing(clinics, now);
        return new MissingNotes(
                missing,
                query.running(clinics, now),
                query.others(
                        clinics,
                        missing.stream().map(MissingNote::therapist).distinct().toList(),
                        now),
                query.signed(clinics, from, until),
                from,
                until,
                zone,
                now);
    }

    /** How many notes are missing there; 0 for someone who manages nothing. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.MISSING_NOTES, operation = Operation.READ)
    public int count(Set<ClinicId> scope) {
        Set<ClinicId> managed = access.rights().managerAt();
        return query.count(scope.stream().filter(managed::contains).toList(), clock.instant());
    }

    private List<ClinicId> managed(Set<ClinicId> scope) {
        Set<ClinicId> managed = access.rights().managerAt();
        if (managed.isEmpty()) {
            throw new NotFound();
        }
        return scope.stream().filter(managed::contains).toList();
    }
}
