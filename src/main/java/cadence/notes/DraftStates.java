package cadence.notes;

import cadence.shared.NoteId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps a draft's earlier states, for its author alone (domain.md, "Session note"). */
@Component
class DraftStates {

    private static final String KEEP = """
            insert into note_draft_state (note_id, version, author_id, saved_at, content)
            values (:note, :version, :author, :at, cast(:content as jsonb))
            """;

    // One state for each minute, except those that an answer to a conflict must not lose; the last hundred.
    private static final String THIN = """
            delete from note_draft_state
            where note_id = :note
              and (version = :version - 1
                      and saved_at >= date_trunc('minute', cast(:at as timestamptz))
                   or version <= (select version from note_draft_state where note_id = :note
                                  order by version desc offset 100 limit 1))
            """;

    private static final String ALL =
            "select content from note_draft_state where note_id = :note order by version desc limit 100";

    private static final String VERSIONS = """
            select version, saved_at, md5(content::text) digest from note_draft_state where note_id = :note order by version
            """;

    private static final String ONE =
            "select content from note_draft_state where note_id = :note and version = :version";

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();
    private final ObjectNode empty = json.valueToTree(DraftContent.EMPTY);

    DraftStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param keepPrevious whether the state before this one must stay, however close in time */
    void keep(SessionNote note, DraftContent content, boolean keepPrevious) {
        jdbc.sql(KEEP)
                .param("note", note.id().value())
                .param("version", note.version())
                .param("author", note.author().value())
                .param("at", Rows.utc(note.savedAt()))
                .param("content", json.writeValueAsString(content))
                .update();
        if (!keepPrevious) {
            jdbc.sql(THIN)
                    .param("note", note.id().value())
                    .param("version", note.version())
                    .param("at", Rows.utc(note.savedAt()))
                    .update();
        }
    }

    /** Latest first. */
    List<DraftContent> of(NoteId note) {
        return jdbc.sql(ALL)
                .param("note", note.value())
                .query((row, number) -> content(row.getString("content")))
                .list();
    }

    /** Oldest first, without their content. */
    List<DraftVersion> versions(NoteId note) {
        return jdbc.sql(VERSIONS)
                .param("note", note.value())
                .query((row, number) ->
                        new DraftVersion(row.getInt("version"), Rows.instant(row, "saved_at"), row.getString("digest")))
                .list();
    }

    Optional<DraftContent> at(NoteId note, int version) {
        return jdbc.sql(ONE)
                .param("note", note.value())
                .param("version", version)
                .query((row, number) -> content(row.getString("content")))
                .optional();
    }

    /** States that were kept before charts and measurements existed say nothing of them. */
    private DraftContent content(String kept) {
        ObjectNode state = json.readTree(kept).asObject();
        empty.forEachEntry((name, value) -> state.putIfAbsent(name, value));
        return json.treeToValue(state, DraftContent.class);
    }
}
