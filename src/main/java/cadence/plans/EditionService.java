package cadence.plans;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the days of events. All clinics share an edition, so any therapist may move it or say that it was called off; who
 * did and when is kept (docs/decisions/0051).
 */
@Service
public class EditionService {

    private final EditionQuery query;
    private final EditionStore store;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    EditionService(EditionQuery query, EditionStore store, Access access, AuditTrail audit, Clock clock) {
        this.query = query;
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The edition as it is now.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.READ)
    public Edition edition(EditionId id) {
        return query.edition(id).orElseThrow(NotFound::new);
    }

    /** How many clients of each of the actor's clinics a change reaches; clinics without any are left out. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.READ)
    public List<EditionReach> reach(EditionId id) {
        return query.reach(id);
    }

    /** Who changed what, the latest first. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.READ)
    public List<EditionChange> changes(EditionId id) {
        return query.changes(id);
    }

    /**
     * Gives the edition other days, for every client who is entered.
     *
     * @param lastDay of a stage race; null for a race of one day
     * @throws Refused naming the field that is to be mended, or if somebody else changed the edition meanwhile
     */
    @Transactional
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.UPDATE)
    public void move(Edition edition, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        access.requireAnywhere(Resource.CLIENT_EVENT, Operation.UPDATE);
        // The days as they are kept decide what may be done, not those that the caller brings along.
        Edition kept = edition(edition.id());
        RaceDays days = RaceDays.moved(kept, firstDay, lastDay, today());
        if (days.equals(new RaceDays(kept.firstDay(), kept.lastDay()))) {
            throw new Refused("firstDay", "plans.edition.same-days");
        }
        try {
            if (!store.move(edition, days.first(), days.last())) {
                throw new Refused("", "plans.edition.changed-meanwhile");
            }
        } catch (DuplicateKeyException taken) {
            throw new Refused("firstDay", "plans.edition.taken");
        }
        written("event.move", edition.id());
    }

    /**
     * Writes down that the organiser called the edition off: every entry then counts as withdrawn.
     *
     * @throws Refused if it is over, or somebody else changed it meanwhile
     */
    @Transactional
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.UPDATE)
    public void callOff(Edition edition) {
        access.requireAnywhere(Resource.CLIENT_EVENT, Operation.UPDATE);
        if (edition(edition.id()).lastDay().isBefore(today().minusDays(RaceDays.CORRECTION_DAYS))) {
            throw new Refused("", "plans.edition.over.call-off", RaceDays.CORRECTION_DAYS);
        }
        change(edition, today(), "event.call-off");
    }

    /**
     * Takes back that the edition was called off.
     *
     * @throws Refused if somebody else changed it meanwhile
     */
    @Transactional
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.UPDATE)
    public void reinstate(Edition edition) {
        access.requireAnywhere(Resource.CLIENT_EVENT, Operation.UPDATE);
        change(edition, null, "event.reinstate");
    }

    private void change(Edition edition, @Nullable LocalDate calledOffOn, String action) {
        if (!store.callOff(edition, calledOffOn)) {
            throw new Refused("", "plans.edition.changed-meanwhile");
        }
        written(action, edition.id());
    }

    /** In the trail of each clinic that has a client entered, and of the actor's own. */
    private void written(String action, EditionId id) {
        Set<ClinicId> clinics = new LinkedHashSet<>(query.clinics(id));
        clinics.addAll(access.rights().therapistAt());
        clinics.forEach(clinic -> audit.administrative(action, clinic, null, id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
