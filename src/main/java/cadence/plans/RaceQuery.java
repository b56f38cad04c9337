package cadence.plans;

import cadence.clients.ClientRef;
import cadence.plans.planner.Race;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A client's entries as the planner takes them. */
@Component
class RaceQuery {

    // Called off by the organiser is withdrawn, for the plan.
    private static final String RACES = """
            select ce.id, e.name, ed.first_day, ed.last_day,
                   ce.withdrawn_on is not null or ed.called_off_on is not null withdrawn
            from client_event ce
            join event_edition ed on ed.id = ce.edition_id
            join event e on e.id = ed.event_id
            where ce.client_id = :client and ce.clinic_id = :clinic
            order by ed.first_day, ce.id
            """;

    private final JdbcClient jdbc;

    RaceQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of the client's entries in that clinic, in order of days; a race's id is that of the entry. */
    List<Race> races(ClientRef client) {
        return jdbc.sql(RACES)
                .param("client", client.client().value())
                .param("clinic", client.clinic().value())
                .query((row, number) -> new Race(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getBoolean("withdrawn")))
                .list();
    }
}
