package cadence.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CatalogueQuery {

    private static final String EVENTS = """
            select e.id event_id, e.name, e.place, e.distance_km, e.days, e.of_catalogue, e.version event_version,
                   ed.id edition_id, ed.first_day, ed.last_day, ed.label, ed.called_off_on, ed.version edition_version
            from event e
            left join event_edition ed on ed.event_id = e.id and ed.last_day >= :since
            order by fold(e.name), e.id, ed.first_day, ed.id
            """;

    private final JdbcClient jdbc;

    CatalogueQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param since editions that ended before are left out */
    List<CatalogueEvent> events(LocalDate since) {
        Map<UUID, List<Edition>> editions = new LinkedHashMap<>();
        List<CatalogueEvent> events = new ArrayList<>();
        jdbc.sql(EVENTS).param("since", since).query(row -> {
            UUID id = row.getObject("event_id", UUID.class);
            if (!editions.containsKey(id)) {
                editions.put(id, new ArrayList<>());
                events.add(event(row, id));
            }
            if (row.getObject("edition_id") != null) {
                editions.get(id).add(EventQuery.edition(row));
            }
        });
        return events.stream()
                .map(event -> with(event, editions.getOrDefault(event.id().value(), List.of())))
                .toList();
    }

    private static CatalogueEvent event(ResultSet row, UUID id) throws SQLException {
        return new CatalogueEvent(
                new EventId(id),
                row.getString("name"),
                row.getString("place"),
                row.getBigDecimal("distance_km"),
                row.getInt("days"),
                row.getBoolean("of_catalogue"),
                row.getInt("event_version"),
                List.of());
    }

    private static CatalogueEvent with(CatalogueEvent event, List<Edition> editions) {
        return new CatalogueEvent(
                event.id(),
                event.name(),
                event.place(),
                event.km(),
                event.days(),
                event.ofCatalogue(),
                event.version(),
                editions);
    }
}
