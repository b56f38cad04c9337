package cadence.plans;

import cadence.clients.ClientRef;
import cadence.shared.Id;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes events, editions and entries. What exists already is taken, not made twice. */
@Component
class EventStore {

    private static final String EVENT = """
            insert into event (id, name, days, added_by) values (:id, :name, :days, actor_id()) on conflict (name) do nothing
            """;

    private static final String EDITION = """
            insert into event_edition (id, event_id, first_day, last_day) values (:id, :event, :first, :last)
            on conflict (event_id, first_day) do nothing
            """;

    private static final String FIND_EDITION = """
            select ed.id edition_id, ed.first_day, ed.last_day, ed.label, ed.called_off_on, ed.version edition_version,
                   e.name, e.place
            from event_edition ed
            join event e on e.id = ed.event_id
            where ed.event_id = :event and ed.first_day = :first
            """;

    private static final String ENTER = """
            insert into client_event (id, client_id, clinic_id, edition_id, goal)
            select :id, :client, :clinic, ed.id, :goal from event_edition ed where ed.id = :edition
            on conflict (client_id, clinic_id, edition_id) do nothing
            """;

    private static final String RECORD = """
            update client_event set goal = :goal, result = :result, version = version + 1
            where id = :id and client_id = :client and clinic_id = :clinic and version = :version
            """;

    private static final String WITHDRAW = """
            update client_event ce set withdrawn_on = (bound_now() at time zone k.time_zone)::date, version = ce.version + 1
            from clinic k
            where k.id = ce.clinic_id and ce.id = :id and ce.client_id = :client and ce.clinic_id = :clinic
              and ce.version = :version and ce.withdrawn_on is null
            """;

    private static final String TAKE_BACK = """
            update client_event set withdrawn_on = null, version = version + 1
            where id = :id and client_id = :client and clinic_id = :clinic and version = :version and withdrawn_on is not null
            """;

    private final JdbcClient jdbc;
    private final CatalogueStore catalogue;

    EventStore(JdbcClient jdbc, CatalogueStore catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** The edition of that event that starts on that day; event and edition are made when there are none yet. */
    Edition edition(String name, LocalDate first, LocalDate last) {
        EventId event = catalogue.find(name).orElseGet(() -> event(name, first, last));
        jdbc.sql(EDITION)
                .param("id", Id.nextValue())
                .param("event", event.value())
                .param("first", first)
                .param("last", last)
                .update();
        return jdbc.sql(FIND_EDITION)
                .param("event", event.value())
                .param("first", first)
                .query((row, number) -> EventQuery.edition(row))
                .single();
    }

    private EventId event(String name, LocalDate first, LocalDate last) {
        jdbc.sql(EVENT)
                .param("id", Id.nextValue())
                .param("name", name)
                .param("days", (int) ChronoUnit.DAYS.between(first, last) + 1)
                .update();
        return catalogue.find(name).orElseThrow();
    }

    /** False when the client is entered already, or there is no such edition. */
    boolean enter(EntryId id, ClientRef client, EditionId edition, String goal) {
        return jdbc.sql(ENTER)
                        .param("id", id.value())
                        .param("client", client.client().value())
                        .param("clinic", client.clinic().value())
                        .param("edition", edition.value())
                        .param("goal", goal)
                        .update()
                == 1;
    }

    /** False when the entry changed since it was read. */
    boolean record(EventEntry entry, String goal, String result) {
        return one(RECORD, entry).param("goal", goal).param("result", result).update() == 1;
    }

    /** False when the entry changed since it was read. */
    boolean withdraw(EventEntry entry) {
        return one(WITHDRAW, entry).update() == 1;
    }

    /** False when the entry changed since it was read, or was not withdrawn. */
    boolean takeBack(EventEntry entry) {
        return one(TAKE_BACK, entry).update() == 1;
    }

    private JdbcClient.StatementSpec one(String sql, EventEntry entry) {
        return jdbc.sql(sql)
                .param("id", entry.id().value())
                .param("client", entry.client().client().value())
                .param("clinic", entry.client().clinic().value())
                .param("version", entry.version());
    }
}
