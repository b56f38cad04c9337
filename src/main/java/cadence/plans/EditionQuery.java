package cadence.plans;

import cadence.shared.ClinicId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class EditionQuery {

    private static final String EDITION = """
            select ed.id edition_id, ed.first_day, ed.last_day, ed.label, ed.called_off_on, ed.version edition_version,
                   e.name, e.place
            from event_edition ed
            join event e on e.id = ed.event_id
            where ed.id = :edition
            """;

    private static final String REACH = """
            select k.name, r.entered, r.results
            from edition_reach(:edition) r
            join clinic k on k.id = r.clinic_id
            order by k.name, k.id
            """;

    private static final String CHANGES = """
            select c.kind, c.from_first, c.from_last, c.to_first, c.to_last, c.changed_at, coalesce(a.full_name, '') who
            from edition_change c
            left join account a on a.id = c.changed_by
            where c.edition_id = :edition
            order by c.changed_at desc, c.id desc
            """;

    private final JdbcClient jdbc;

    EditionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Edition> edition(EditionId id) {
        return jdbc.sql(EDITION)
                .param("edition", id.value())
                .query((row, number) -> EventQuery.edition(row))
                .optional();
    }

    List<EditionReach> reach(EditionId id) {
        return jdbc.sql(REACH)
                .param("edition", id.value())
                .query((row, number) ->
                        new EditionReach(row.getString("name"), row.getInt("entered"), row.getInt("results")))
                .list();
    }

    List<EditionChange> changes(EditionId id) {
        return jdbc.sql(CHANGES)
                .param("edition", id.value())
                .query((row, number) -> new EditionChange(
                        EditionChange.Kind.valueOf(row.getString("kind")),
                        new EditionChange.Days(
                                row.getObject("from_first", LocalDate.class),
                                row.getObject("from_last", LocalDate.class)),
                        new EditionChange.Days(
                                row.getObject("to_first", LocalDate.class), row.getObject("to_last", LocalDate.class)),
                        row.getString("who"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Every clinic with an entry, the actor's or not: for their trails, never shown. */
    List<ClinicId> clinics(EditionId id) {
        return jdbc
                .sql("select edition_clinics(:edition)")
                .param("edition", id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ClinicId::new)
                .toList();
    }
}
