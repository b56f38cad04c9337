package cadence.plans;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clients.ClientRef;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to when a client cannot come (access.md, as "events of a client"). */
@Service
public class ClientAbsenceService {

    static final int WORDS = 120;

    private static final int MOST_DAYS = 366;
    private static final int YEARS = 3;

    private final AbsenceStore store;
    private final PlanQuery query;
    private final Access access;
    private final AuditTrail audit;

    ClientAbsenceService(AbsenceStore store, PlanQuery query, Access access, AuditTrail audit) {
        this.store = store;
        this.query = query;
        this.access = access;
        this.audit = audit;
    }

    /** Whether the actor may read when the client is away there. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
    public boolean mayRead(ClientRef client) {
        return access.may(Resource.CLIENT_EVENT, Operation.READ, client.clinic(), client.client());
    }

    /** Whether the actor may write it. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
    public boolean mayWrite(ClientRef client) {
        return access.may(Resource.CLIENT_EVENT, Operation.UPDATE, client.clinic(), client.client());
    }

    /** Those that are not over, the earliest first. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.READ)
    public List<ClientAbsence> absences(ClientRef client) {
        access.require(Resource.CLIENT_EVENT, Operation.READ, client.clinic(), client.client());
        return store.absences(client, query.today(client.clinic()));
    }

    /**
     * @param lastDay null for one day
     * @throws Refused naming the field that is to be mended
     */
    @Transactional
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.CREATE)
    public AbsenceId add(ClientRef client, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay, String words) {
        access.require(Resource.CLIENT_EVENT, Operation.CREATE, client.clinic(), client.client());
        ClientAbsence absence = fit(client, AbsenceId.next(), firstDay, lastDay, words);
        store.add(client, absence);
        written("absence.add", client, absence.id());
        return absence.id();
    }

    /**
     * @throws Refused naming the field that is to be mended
     * @throws NotFound if the client has no such absence there
     */
    @Transactional
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.UPDATE)
    public void change(
            ClientRef client, AbsenceId id, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay, String words) {
        access.require(Resource.CLIENT_EVENT, Operation.UPDATE, client.clinic(), client.client());
        if (!store.change(client, fit(client, id, firstDay, lastDay, words))) {
            throw new NotFound();
        }
        written("absence.change", client, id);
    }

    /** @throws NotFound if the client has no such absence there */
    @Transactional
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.UPDATE)
    public void remove(ClientRef client, AbsenceId id) {
        access.require(Resource.CLIENT_EVENT, Operation.UPDATE, client.clinic(), client.client());
        if (!store.remove(client, id)) {
            throw new NotFound();
        }
        written("absence.remove", client, id);
    }

    private ClientAbsence fit(
            ClientRef client, AbsenceId id, @Nullable LocalDate first, @Nullable LocalDate last, String typed) {
        LocalDate today = query.today(client.clinic());
        if (first == null || first.isBefore(today.minusYears(1)) || first.isAfter(today.plusYears(YEARS))) {
            throw new Refused("firstDay", "plans.absence.first-day", YEARS);
        }
        LocalDate until = last == null ? first : last;
        if (until.isBefore(first) || until.isAfter(first.plusDays(MOST_DAYS))) {
            throw new Refused("lastDay", "plans.absence.last-day");
        }
        return new ClientAbsence(id, first, until, Typed.line("words", typed, WORDS));
    }

    private void written(String action, ClientRef client, AbsenceId id) {
        audit.clinical(action, client.clinic(), client.client(), id, "");
    }
}
