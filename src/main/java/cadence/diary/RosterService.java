package cadence.diary;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Weekly rosters. A change ends the shifts that no longer hold and begins new ones: what was rostered stays known. */
@Service
public class RosterService {

    private static final int BACK_DAYS = 31;

    private final RosterQuery query;
    private final BookingQuery clinics;
    private final Access access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    RosterService(
            RosterQuery query,
            BookingQuery clinics,
            Access access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.query = query;
        this.clinics = clinics;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** The clinic's shifts that hold today or later, by therapist. */
    @Asks(resource = Resource.ROSTER, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<RosterRow> ofClinic(ClinicId clinic) {
        access.require(Resource.ROSTER, Operation.READ, clinic);
        return query.ofClinic(clinic, null, today(clinic));
    }

    /** One therapist's shifts at the clinic that hold today or later. */
    @Asks(resource = Resource.ROSTER, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<RosterRow> ofTherapist(ClinicId clinic, AccountId therapist) {
        access.require(Resource.ROSTER, Operation.READ, clinic);
        return query.ofClinic(clinic, therapist, today(clinic));
    }

    /** The actor's own shifts at all clinics that hold today or later. */
    @Asks(resource = Resource.ROSTER, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<RosterRow> own() {
        access.requireAnywhere(Resource.ROSTER, Operation.READ);
        return query.ofTherapist(
                currentUser.id(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1));
    }

    /**
     * The therapist's whole week at the clinic, as it is from that day on, until changed again.
     *
     * @param week every shift there is; empty for none
     * @throws Refused if shifts overlap, here or with another clinic's, or the day is too long ago
     */
    @Asks(resource = Resource.ROSTER, operation = Operation.UPDATE)
    @Transactional
    public void change(ClinicId clinic, AccountId therapist, LocalDate from, List<Shift> week) {
        access.require(Resource.ROSTER, Operation.UPDATE, clinic);
        if (from.isBefore(today(clinic).minusDays(BACK_DAYS))
                || from.isAfter(today(clinic).plusYears(2))) {
            throw new Refused("from", "diary.roster.from", BACK_DAYS);
        }
        if (!clinics.worksHere(therapist, clinic, from)) {
            throw new Refused("from", "diary.roster.not-here");
        }
        for (Shift shift : week) {
            check(clinic, therapist, from, week, shift);
        }
        try {
            write(clinic, therapist, from, week);
        } catch (DataIntegrityViolationException twice) {
            throw new Refused("", "diary.roster.twice");
        }
        audit.administrative("roster.changed", clinic, null, therapist);
    }

    private void check(ClinicId clinic, AccountId therapist, LocalDate from, List<Shift> week, Shift shift) {
        String day = shift.weekday().name();
        if (!shift.starts().isBefore(shift.ends())) {
            throw new Refused(day, "diary.roster.order");
        }
        if (week.stream().anyMatch(other -> other != shift && other.overlaps(shift))) {
            throw new Refused(day, "diary.roster.overlap");
        }
        if (shift.room() != null && !clinics.isHere(shift.room(), clinic)) {
            throw new Refused(day, "diary.book.room-not-here");
        }
        query.elsewhere(clinic, therapist, shift, from).ifPresent(other -> {
            String weekday = shift.weekday().getDisplayName(TextStyle.FULL, Locale.UK);
            throw other.clinicName() == null
                    ? new Refused(day, "diary.roster.elsewhere", weekday, other.shiftStarts(), other.shiftEnds())
                    : new Refused(
                            day,
                            "diary.roster.elsewhere-at",
                            weekday,
                            other.shiftStarts(),
                            other.shiftEnds(),
                            other.clinicName());
        });
    }

    private void write(ClinicId clinic, AccountId therapist, LocalDate from, List<Shift> week) {
        List<Shift> missing = new ArrayList<>(week);
        for (RosterRow row : query.ofClinic(clinic, therapist, from)) {
            boolean stays = row.validUntil() == null && !row.validFrom().isAfter(from) && missing.remove(row.shift());
            if (!stays) {
                query.end(row, from.minusDays(1));
            }
        }
        missing.forEach(shift -> query.begin(clinic, therapist, shift, from));
    }

    private LocalDate today(ClinicId clinic) {
        return LocalDate.ofInstant(clock.instant(), clinics.rules(clinic).zone());
    }
}
