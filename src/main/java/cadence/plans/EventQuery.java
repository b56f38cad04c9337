package cadence.plans;

import cadence.clients.ClientRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class EventQuery {

    private static final String ENTRIES = """
            select ce.id, ce.goal, ce.result, ce.withdrawn_on, ce.version,
                   ed.id edition_id, ed.first_day, ed.last_day, ed.label, ed.called_off_on, ed.version edition_version,
                   e.name, e.place
            from client_event ce
            join event_edition ed on ed.id = ce.edition_id
            join event e on e.id = ed.event_id
            where ce.client_id = :client and ce.clinic_id = :clinic
            order by ed.first_day desc, e.name, ce.id
            """;

    private static final String EDITIONS = """
            select ed.id edition_id, ed.first_day, ed.last_day, ed.label, ed.called_off_on, ed.version edition_version,
                   e.name, e.place
            from event_edition ed
            join event e on e.id = ed.event_id
            where ed.last_day >= :since and ed.called_off_on is null
            order by ed.first_day < (bound_now() at time zone 'UTC')::date, ed.first_day, e.name, ed.id
            """;

    private final JdbcClient jdbc;

    EventQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EventEntry> entries(ClientRef client) {
        return jdbc.sql(ENTRIES)
                .param("client", client.client().value())
                .param("clinic", client.clinic().value())
                .query((row, number) -> new EventEntry(
                        new EntryId(row.getObject("id", UUID.class)),
                        client,
                        edition(row),
                        row.getString("goal"),
                        row.getString("result"),
                        row.getObject("withdrawn_on", LocalDate.class),
                        row.getInt("version")))
                .list();
    }

    List<Edition> editions(LocalDate since) {
        return jdbc.sql(EDITIONS)
                .param("since", since)
                .query((row, number) -> edition(row))
                .list();
    }

    boolean isCalledOff(EditionId edition) {
        return jdbc.sql("select exists (select from event_edition where id = :edition and called_off_on is not null)")
                .param("edition", edition.value())
                .query(Boolean.class)
                .single();
    }

    static Edition edition(ResultSet row) throws SQLException {
        return new Edition(
                new EditionId(row.getObject("edition_id", UUID.class)),
                row.getString("name"),
                row.getString("place"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("label"),
                row.getObject("called_off_on", LocalDate.class),
                row.getInt("edition_version"));
    }
}
