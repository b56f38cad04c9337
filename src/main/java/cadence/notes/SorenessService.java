package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clients.ClientRef;
import cadence.notes.SorenessCurve.Hour;
import cadence.plans.EntryId;
import cadence.plans.EventEntry;
import cadence.plans.EventService;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Soreness around the events a client ran (access.md, rows "events of a client" and "measurements"). */
@Service
public class SorenessService {

    private final EventService events;
    private final MeasureQuery measures;
    private final SorenessStore store;
    private final Access access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    SorenessService(
            EventService events,
            MeasureQuery measures,
            SorenessStore store,
            Access access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.events = events;
        this.measures = measures;
        this.store = store;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the actor may read both the client's events and what was measured. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
    public boolean mayRead(ClientRef client) {
        return access.may(Resource.SIGNED_NOTE, Operation.READ, client.clinic(), client.client())
                && access.may(Resource.CLIENT_EVENT, Operation.READ, client.clinic(), client.client());
    }

    /**
     * One for each event the client ran, the latest first, those without a value too; reading them is in the trail.
     *
     * @throws NotFound if they are not the actor's to read
     */
    @Transactional
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public List<SorenessCurve> curvesOf(ClientRef client) {
        if (!mayRead(client)) {
            throw new NotFound();
        }
        audit.clinical("soreness.list", client.clinic(), client.client(), client.client(), "");
        return curves(client);
    }

    /**
     * Writes down what the client reported of one event; an hour that is not named is taken away.
     *
     * @param reported 0 to 10
     * @throws Refused naming the hour as {@link Hour#field}, for a value out of range or of a day to come
     * @throws NotFound if the client did not run that event, or is not the actor's to treat
     */
    @Transactional
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.UPDATE)
    public void report(ClientRef client, EntryId entry, Map<Hour, Integer> reported) {
        access.require(Resource.CLIENT_EVENT, Operation.UPDATE, client.clinic(), client.client());
        EventEntry event = curves(client).stream()
                .map(SorenessCurve::entry)
                .filter(each -> each.id().equals(entry))
                .findFirst()
                .orElseThrow(NotFound::new);
        LocalDate today = store.today(client);
        for (Hour hour : Hour.values()) {
            Integer value = reported.get(hour);
            if (value == null) {
                store.forget(entry, hour);
                continue;
            }
            Typed.number(hour.field(), value, 0, 10);
            LocalDate day = event.edition().lastDay().plusDays(hour.days());
            if (day.isAfter(today)) {
                throw new Refused(hour.field(), "notes.soreness.not-yet", hour.hours());
            }
            store.keep(client, entry, hour, value, currentUser.id(), clock.instant());
        }
        audit.clinical("soreness.report", client.clinic(), client.client(), entry, "");
    }

    private List<SorenessCurve> curves(ClientRef client) {
        var curves = new SorenessCurves(events.entries(client), store.today(client));
        curves.measured(measures.history(client));
        store.rows(client).forEach(row -> curves.reported(row.entry(), row.hour(), row.value()));
        return curves.all();
    }
}
