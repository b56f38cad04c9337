package cadence.plans;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.shared.ClinicId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who races when: a therapist's own clients, a manager's whole clinic (access.md, row "events of a client"). */
@Service
public class RaceCalendarService {

    private final RaceCalendarQuery query;
    private final Access access;
    private final Clock clock;

    RaceCalendarService(RaceCalendarQuery query, Access access, Clock clock) {
        this.query = query;
        this.access = access;
        this.clock = clock;
    }

    /** The entries of those clinics for editions of the last year and to come; of clinics that are not the actor's, nothing. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.READ)
    public RaceCalendar calendar(Collection<ClinicId> clinics) {
        Set<ClinicId> own = access.clinics();
        List<ClinicId> asked = clinics.stream().filter(own::contains).toList();
        LocalDate today = query.today(asked, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return new RaceCalendar(today, query.entries(asked, today.minusYears(1)));
    }
}
