package cadence.notes;

import cadence.shared.TreatmentType;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts techniques in what was signed: nothing keeps the count by hand. */
@Component
class FavouriteTechniquesQuery {

    // Pressure and minutes: those used most often with that region and technique.
    private static final String FAVOURITES = """
            with recent as (
                select n.id, n.signed_at from session_note n
                join note_content t on t.note_id = n.id and t.treatment_type = :type
                where n.author_id = actor_id() and n.state = 'SIGNED'
                order by n.signed_at desc, n.id desc
                limit :notes
            )
            select k.region, k.technique, mode() within group (order by k.pressure) pressure,
                   mode() within group (order by k.minutes) minutes
            from recent r join note_technique k on k.note_id = r.id
            where k.technique <> ''
            group by k.region, k.technique
            order by count(*) desc, max(r.signed_at) desc, k.region, k.technique
            limit :limit
            """;

    private final JdbcClient jdbc;

    FavouriteTechniquesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TechniqueLine> of(TreatmentType type, int notes, int limit) {
        return jdbc.sql(FAVOURITES)
                .param("type", type.name())
                .param("notes", notes)
                .param("limit", limit)
                .query((row, number) -> new TechniqueLine(
                        row.getString("region"),
                        row.getString("technique"),
                        Rows.integerOrNull(row, "pressure"),
                        Rows.integerOrNull(row, "minutes")))
                .list();
    }
}
