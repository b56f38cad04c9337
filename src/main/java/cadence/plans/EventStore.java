package cadence.plans;

import cadence.clients.ClientRef;
import cadence.shared.Id;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes events, editions and entries. What exists already is taken, not made twice. */
@Component
class EventStore {

    private static final String EVENT =
            "insert into event (id, name, days) values (:id, :name, :days) on conflict (name) do nothing";

    private static final String EDITION = """
            insert into event_edition (id, event_id, first_day, last_day)
            select :id, e.id, :first, :last from event e where e.name = :name
            on conflict (event_id, first_day) do nothing
            """;

    private static final String FIND_EDITION = """
            select ed.id from event_edition ed join event e on e.id = ed.event_id where e.name = :name and ed.first_day = :first
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

    private final JdbcClient jdbc;

    EventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EditionId edition(String event, LocalDate first, LocalDate last) {
        jdbc.sql(EVENT)
                .param("id", Id.nextValue())
                .param("name", event)
                .param("days", (int) ChronoUnit.DAYS.between(first, last) + 1)
                .update();
        jdbc.sql(EDITION)
                .param("id", Id.nextValue())
                .param("name", event)
                .param("first", first)
                .param("last", last)
                .update();
        return new EditionId(jdbc.sql(FIND_EDITION)
                .param("name", event)
                .param("first", first)
                .query(UUID.class)
                .single());
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

    private JdbcClient.StatementSpec one(String sql, EventEntry entry) {
        return jdbc.sql(sql)
                .param("id", entry.id().value())
                .param("client", entry.client().client().value())
                .param("clinic", entry.client().clinic().value())
                .param("version", entry.version());
    }
}
