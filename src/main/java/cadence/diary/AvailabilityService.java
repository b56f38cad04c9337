package cadence.diary;

import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a therapist can be booked: roster − leave − blocks − appointments (domain.md, "available"). */
@Service
public class AvailabilityService {

    private final DayPlanQuery plans;
    private final BookingQuery clinics;
    private final BookingRules rules;
    private final Clock clock;

    AvailabilityService(DayPlanQuery plans, BookingQuery clinics, BookingRules rules, Clock clock) {
        this.plans = plans;
        this.clinics = clinics;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * When something of that length can begin on the day, in the order of time; nothing that is past.
     *
     * @param minutes how long; above 0
     * @throws cadence.shared.NotFound if the diary is not the actor's to keep
     */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.READ)
    @Transactional(readOnly = true)
    public List<Instant> freeStarts(ClinicId clinic, AccountId therapist, LocalDate day, int minutes) {
        return plan(clinic, therapist, day).starts(minutes, clock.instant());
    }

    /** Whether that time lies in the therapist's hours, outside them, or in leave or a block. */
    @Asks(resource = Resource.APPOINTMENT, operation = Operation.READ)
    @Transactional(readOnly = true)
    public Fit fit(ClinicId clinic, AccountId therapist, Instant start, int minutes) {
        ZoneId zone = clinics.rules(clinic).zone();
        return plan(clinic, therapist, start.atZone(zone).toLocalDate()).fit(start, minutes);
    }

    private DayPlan plan(ClinicId clinic, AccountId therapist, LocalDate day) {
        rules.requireDiary(clinic, therapist, Operation.READ);
        return plans.plan(clinic, therapist, day, clinics.rules(clinic).zone());
    }
}
