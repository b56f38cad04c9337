package cadence.notes;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps snippets: one's own, and those of the clinics where one is a therapist (0430-notes-create-snippet.sql). */
@Component
class SnippetStore {

    private static final String OF = """
            select id, name, text, clinic_id, version from note_snippet
            where author_id = :actor or clinic_id = :clinic
            order by lower(name), clinic_id nulls first, id
            """;

    private static final String ONE = """
            select id, name, text, clinic_id, version from note_snippet
            where id = :id and (author_id = :actor or clinic_id is not null)
            """;

    private static final String TAKEN = """
            select exists (select 1 from note_snippet
            where lower(name) = lower(:name) and id <> :id
              and (clinic_id = cast(:clinic as uuid) or cast(:clinic as uuid) is null and author_id = :actor))
            """;

    private static final String INSERT = """
            insert into note_snippet (id, clinic_id, author_id, name, text)
            values (:id, cast(:clinic as uuid), cast(:author as uuid), :name, :text)
            """;

    private static final String UPDATE = """
            update note_snippet set name = :name, text = :text, version = version + 1
            where id = :id and version = :version
            """;

    private static final String DELETE = "delete from note_snippet where id = :id";

    private final JdbcClient jdbc;

    SnippetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Snippet> of(AccountId actor, ClinicId clinic) {
        return jdbc.sql(OF)
                .param("actor", actor.value())
                .param("clinic", clinic.value())
                .query((row, number) -> snippet(row))
                .list();
    }

    Optional<Snippet> find(UUID id, AccountId actor) {
        return jdbc.sql(ONE)
                .param("id", id)
                .param("actor", actor.value())
                .query((row, number) -> snippet(row))
                .optional();
    }

    /** Whether another snippet of the same owner has the name, in whatever case. */
    boolean isTaken(UUID id, String name, @Nullable ClinicId clinic, AccountId actor) {
        return jdbc.sql(TAKEN)
                .param("id", id)
                .param("name", name)
                .param("clinic", clinic == null ? null : clinic.value())
                .param("actor", actor.value())
                .query(Boolean.class)
                .single();
    }

    void insert(UUID id, String name, String text, @Nullable ClinicId clinic, AccountId actor) {
        jdbc.sql(INSERT)
                .param("id", id)
                .param("clinic", clinic == null ? null : clinic.value())
                .param("author", clinic == null ? actor.value() : null)
                .param("name", name)
                .param("text", text)
                .update();
    }

    /** False when the version is not the current one. */
    boolean update(UUID id, String name, String text, int version) {
        return jdbc.sql(UPDATE)
                        .param("id", id)
                        .param("name", name)
                        .param("text", text)
                        .param("version", version)
                        .update()
                == 1;
    }

    void delete(UUID id) {
        jdbc.sql(DELETE).param("id", id).update();
    }

    private static Snippet snippet(java.sql.ResultSet row) throws java.sql.SQLException {
        UUID clinic = row.getObject("clinic_id", UUID.class);
        return new Snippet(
                Rows.id(row, "id"),
                row.getString("name"),
                row.getString("text"),
                clinic == null ? null : new ClinicId(clinic),
                row.getInt("version"));
    }
}
