package cadence.plans;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what people add to the catalogue of events; the rows that the product brought stay as they are. */
@Component
class CatalogueStore {

    private static final String ADD = """
            insert into event (id, name, place, distance_km, days, added_by)
            select :id, :name, :place, :km, :days, actor_id()
            where not exists (select from event e where lower(e.name) = lower(:name))
            on conflict (name) do nothing
            """;

    private static final String CORRECT = """
            update event set place = :place, distance_km = :km, days = :days, version = version + 1
            where id = :id and version = :version and not of_catalogue
            """;

    private final JdbcClient jdbc;

    CatalogueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when an event of that name is there already, in capitals or not. */
    boolean add(EventId id, EventFacts facts) {
        return jdbc.sql(ADD)
                        .param("id", id.value())
                        .param("name", facts.name())
                        .param("place", facts.place())
                        .param("km", facts.km())
                        .param("days", facts.days())
                        .update()
                == 1;
    }

    /** False when the event changed since it was read, or is one that the product brought. */
    boolean correct(CatalogueEvent event, EventFacts facts) {
        return jdbc.sql(CORRECT)
                        .param("id", event.id().value())
                        .param("version", event.version())
                        .param("place", facts.place())
                        .param("km", facts.km())
                        .param("days", facts.days())
                        .update()
                == 1;
    }

    /** The event of that name, in capitals or not. */
    Optional<EventId> find(String name) {
        return jdbc.sql("select id from event where lower(name) = lower(:name) order by name = :name desc, id limit 1")
                .param("name", name)
                .query(UUID.class)
                .optional()
                .map(EventId::new);
    }
}
