package cadence.plans;

import cadence.clients.ClientRef;
import cadence.plans.planner.Race;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A client's entries as the planner takes them. */
@Component
class RaceQuery {

    // Called off by the organiser is withdrawn, for the plan.
    private static final String RACES = """
            select ce.client_id, ce.clinic_id, ce.id, e.name, ed.first_day, ed.last_day,
                   ce.withdrawn_on is not null or ed.called_off_on is not null withdrawn
            from unnest(:clients, :clinics) asked (client, clinic)
            join client_event ce on ce.client_id = asked.client and ce.clinic_id = asked.clinic
            join event_edition ed on ed.id = ce.edition_id
            join event e on e.id = ed.event_id
            order by ed.first_day, ce.id
            """;

    private final JdbcClient jdbc;

    RaceQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of the client's entries in that clinic, in order of days; a race's id is that of the entry. */
    List<Race> races(ClientRef client) {
        return races(List.of(client)).getOrDefault(client, List.of());
    }

    /** The same of many clients in one statement; those without an entry are not among them. */
    Map<ClientRef, List<Race>> races(Collection<ClientRef> clients) {
        Map<ClientRef, List<Race>> races = new HashMap<>();
        jdbc.sql(RACES)
                .param(
                        "clients",
                        clients.stream().map(one -> one.client().value()).toArray(UUID[]::new))
                .param(
                        "clinics",
                        clients.stream().map(one -> one.clinic().value()).toArray(UUID[]::new))
                .query(row -> {
                    races.computeIfAbsent(PlanRows.client(row), client -> new ArrayList<>())
                            .add(new Race(
                                    row.getObject("id", UUID.class),
                                    row.getString("name"),
                                    row.getObject("first_day", LocalDate.class),
                                    row.getObject("last_day", LocalDate.class),
                                    row.getBoolean("withdrawn")));
                });
        return races;
    }
}
