package cadence.notes;

import cadence.shared.NoteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what a note says, out of a manager's reach (0008-notes-create-note.sql). */
@Component
class ContentStore {

    private static final String UPSERT = """
            insert into note_content (note_id, clinic_id, client_id, author_id, signed, treatment_type, purpose, reason,
                subjective, objective, assessment, plan, aftercare, next_session, pressure, minutes, pain_before, pain_after, carried, exception)
            values (:note, :clinic, :client, :author, :signed, :type, :purpose, :reason,
                :subjective, :objective, :assessment, :plan, :aftercare, :next_session, :pressure, :minutes, :before, :after,
                string_to_array(:carried, ','), :exception)
            on conflict (note_id) do update set
                signed = excluded.signed, treatment_type = excluded.treatment_type, purpose = excluded.purpose,
                reason = excluded.reason, subjective = excluded.subjective, objective = excluded.objective,
                assessment = excluded.assessment, plan = excluded.plan, aftercare = excluded.aftercare,
                next_session = excluded.next_session, pressure = excluded.pressure, minutes = excluded.minutes,
                pain_before = excluded.pain_before, pain_after = excluded.pain_after, carried = excluded.carried,
                exception = excluded.exception
            """;

    private static final String CLEAR_TECHNIQUES = "delete from note_technique where note_id = :note";

    private static final String ADD_TECHNIQUE = """
            insert into note_technique (note_id, position, clinic_id, client_id, author_id, region, technique, pressure, minutes)
            values (:note, :position, :clinic, :client, :author, :region, :technique, :pressure, :minutes)
            """;

    private static final String CONTENT = """
            select treatment_type, purpose, reason, subjective, objective, assessment, plan, aftercare, next_session,
                   pressure, minutes, pain_before, pain_after, carried, exception
            from note_content where note_id = :note
            """;

    private static final String TECHNIQUES = """
            select region, technique, pressure, minutes from note_technique where note_id = :note order by position
            """;

    private final JdbcClient jdbc;
    private final FindingsStore findings;
    private final ScreeningStore screenings;

    ContentStore(JdbcClient jdbc, FindingsStore findings, ScreeningStore screenings) {
        this.jdbc = jdbc;
        this.findings = findings;
        this.screenings = screenings;
    }

    /** Writes the whole content; with a signed note it locks it for good. */
    void write(SessionNote note, DraftContent content) {
        writeTechniques(note, content.techniques());
        findings.write(note, content);
        screenings.write(note, content.screening());
        JdbcClient.StatementSpec upsert = of(note, UPSERT)
                .param("signed", note.isSigned())
                .param("type", content.type() == null ? null : content.type().name())
                .param(
                        "purpose",
                        content.purpose() == null ? null : content.purpose().name())
                .param("reason", content.reason())
                .param("exception", content.exception())
                .param("pressure", content.pressure())
                .param("minutes", content.minutes())
                .param("before", content.painBefore())
                .param("after", content.painAfter())
                .param("carried", content.carried().stream().map(NotePart::name).collect(Collectors.joining(",")));
        for (NotePart part : NotePart.values()) {
            upsert = upsert.param(column(part), content.part(part));
        }
        upsert.update();
    }

    private void writeTechniques(SessionNote note, List<TechniqueLine> lines) {
        jdbc.sql(CLEAR_TECHNIQUES).param("note", note.id().value()).update();
        int position = 0;
        for (TechniqueLine line : lines) {
            of(note, ADD_TECHNIQUE)
                    .param("position", position++)
                    .param("region", line.region())
                    .param("technique", line.technique())
                    .param("pressure", line.pressure())
                    .param("minutes", line.minutes())
                    .update();
        }
    }

    private JdbcClient.StatementSpec of(SessionNote note, String statement) {
        return jdbc.sql(statement)
                .param("note", note.id().value())
                .param("clinic", note.clinic().value())
                .param("client", note.client().value())
                .param("author", note.author().value());
    }

    /** What the note says; empty when it is not the actor's to read. */
    Optional<DraftContent> read(NoteId note) {
        List<TechniqueLine> techniques = jdbc.sql(TECHNIQUES)
                .param("note", note.value())
                .query((row, number) -> new TechniqueLine(
                        row.getString("region"),
                        row.getString("technique"),
                        Rows.integerOrNull(row, "pressure"),
                        Rows.integerOrNull(row, "minutes")))
                .list();
        return jdbc.sql(CONTENT)
                .param("note", note.value())
                .query((row, number) -> content(row, techniques, findings.chart(note), findings.measurements(note))
                        .withScreening(screenings.read(note)))
                .optional();
    }

    private static DraftContent content(
            ResultSet row, List<TechniqueLine> techniques, BodyChart chart, List<Measurement> measurements)
            throws SQLException {
        Map<NotePart, String> parts = new EnumMap<>(NotePart.class);
        for (NotePart part : NotePart.values()) {
            parts.put(part, row.getString(column(part)));
        }
        return new DraftContent(
                Rows.type(row),
                Rows.purpose(row),
                row.getString("reason"),
                parts,
                Rows.integerOrNull(row, "pressure"),
                Rows.integerOrNull(row, "minutes"),
                Rows.integerOrNull(row, "pain_before"),
                Rows.integerOrNull(row, "pain_after"),
                techniques,
                chart,
                measurements,
                carried(row),
                Screening.NOT_ASKED,
                row.getString("exception"));
    }

    Screening screening(NoteId note) {
        return screenings.read(note);
    }

    private static Set<NotePart> carried(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("carried").getArray();
        return Arrays.stream(names).map(NotePart::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static String column(NotePart part) {
        return part.key().replace('-', '_');
    }
}
