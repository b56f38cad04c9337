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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to events and the clients' entries (access.md, row "events of a client"). */
@Service
public class EventService {

    private static final int LONGEST = 200;
    private static final int NAME = 120;

    private final EventQuery query;
    private final EventStore store;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    EventService(EventQuery query, EventStore store, Access access, AuditTrail audit, Clock clock) {
        this.query = query;
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The client's entries in that clinic, the latest event first. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.READ)
    public List<EventEntry> entries(ClientRef client) {
        access.require(Resource.CLIENT_EVENT, Operation.READ, client.clinic(), client.client());
        return query.entries(client);
    }

    /** Editions that can be entered or whose result may still be missing: of the last year and those to come. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.CREATE)
    public List<Edition> editions() {
        return query.editions(today().minusYears(1));
    }

    /**
     * Enters the client for an edition.
     *
     * @throws Refused if the client is entered already, the organiser called the edition off, or the goal is too long
     */
    @Transactional
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.CREATE)
    public EntryId enter(ClientRef client, @Nullable EditionId edition, String goal) {
        access.require(Resource.CLIENT_EVENT, Operation.CREATE, client.clinic(), client.client());
        if (edition == null) {
            throw new Refused("edition", "plans.event.edition.missing");
        }
        String aim = Typed.line("goal", goal, LONGEST);
        if (query.isCalledOff(edition)) {
            throw new Refused("edition", "plans.event.called-off.enter");
        }
        EntryId id = EntryId.next();
        if (!store.enter(id, client, edition, aim)) {
            throw new Refused("edition", "plans.event.entered-already");
        }
        audit.clinical("event.enter", client.clinic(), client.client(), id, "");
        return id;
    }

    /**
     * The edition of that event that starts on that day, made when there is none yet.
     *
     * @param lastDay of a stage race; null for a race of one day
     * @throws Refused naming the field that is to be mended; also if that edition is written down with another last day
     */
    @Transactional
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.CREATE)
    public EditionId edition(String event, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        access.requireAnywhere(Resource.CLIENT_EVENT, Operation.CREATE);
        String name = Typed.requiredLine("event", event, NAME);
        RaceDays days = RaceDays.of(firstDay, lastDay, today());
        Edition edition = store.edition(name, days.first(), days.last());
        if (!edition.lastDay().equals(days.last())) {
            throw new Refused("lastDay", "plans.event.other-last-day", edition.event());
        }
        return edition.id();
    }

    /**
     * Enters the client for the edition of that event that starts on that day: both are written, or neither.
     *
     * @throws Refused as {@link #edition} and {@link #enter}
     */
    @Transactional
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.CREATE)
    public EntryId enter(
            ClientRef client, String event, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay, String goal) {
        return enter(client, edition(event, firstDay, lastDay), goal);
    }

    /**
     * Writes down goal and result.
     *
     * @throws Refused if either is too long, or someone else changed the entry meanwhile
     */
    @Transactional
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.UPDATE)
    public void record(EventEntry entry, String goal, String result) {
        require(entry);
        String aim = Typed.line("goal", goal, LONGEST);
        String outcome = Typed.line("result", result, LONGEST);
        if (!store.record(entry, aim, outcome)) {
            throw new Refused("", "plans.changed-meanwhile");
        }
        written("event.record", entry);
    }

    /** The client will not start: the entry stays, with the day. */
    @Transactional
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.UPDATE)
    public void withdraw(EventEntry entry) {
        require(entry);
        if (!store.withdraw(entry)) {
            throw new Refused("", "plans.changed-meanwhile");
        }
        written("event.withdraw", entry);
    }

    /**
     * Takes a withdrawal back: the client means to start after all.
     *
     * @throws Refused if someone else changed the entry meanwhile
     */
    @Transactional
    @Asks(resource = Resource.CLIENT_EVENT, operation = Operation.UPDATE)
    public void takeBack(EventEntry entry) {
        require(entry);
        if (!store.takeBack(entry)) {
            throw new Refused("", "plans.changed-meanwhile");
        }
        written("event.take-back", entry);
    }

    /** @throws NotFound unless the actor treats the client */
    private void require(EventEntry entry) {
        ClientRef client = entry.client();
        access.require(Resource.CLIENT_EVENT, Operation.UPDATE, client.clinic(), client.client());
    }

    private void written(String action, EventEntry entry) {
        audit.clinical(action, entry.client().clinic(), entry.client().client(), entry.id(), "");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
