package cadence.notes;

import cadence.shared.NoteId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was found and measured beside what was written (0402-notes-create-findings.sql). */
@Component
class FindingsStore {

    private static final String CLEAR_MARKS = "delete from note_mark where note_id = :note";
    private static final String CLEAR_STROKES = "delete from note_stroke where note_id = :note";
    private static final String CLEAR_MEASURES = "delete from note_measure where note_id = :note";

    private static final String ADD_MARK = """
            insert into note_mark (note_id, position, clinic_id, client_id, author_id, region, side, kind, intensity, reported, comment)
            values (:note, :position, :clinic, :client, :author, :region, :side, :kind, :intensity, :reported, :comment)
            """;

    private static final String ADD_STROKE = """
            insert into note_stroke (note_id, position, clinic_id, client_id, author_id, view, points)
            values (:note, :position, :clinic, :client, :author, :view, cast(:points as jsonb))
            """;

    private static final String ADD_MEASURE = """
            insert into note_measure (note_id, position, clinic_id, client_id, author_id, measure, subject, side, value)
            values (:note, :position, :clinic, :client, :author, :measure, :subject, :side, :value)
            """;

    private static final String MARKS = """
            select region, side, kind, intensity, reported, comment from note_mark where note_id = :note order by position
            """;

    private static final String STROKES =
            "select view, points from note_stroke where note_id = :note order by position";

    private static final String MEASURES = """
            select measure, subject, side, value from note_measure where note_id = :note order by position
            """;

    private static final TypeReference<List<Integer>> POINTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    FindingsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the whole chart and all measurements, in place of what was there; only what differs is touched. */
    void write(SessionNote note, DraftContent content) {
        BodyChart chart = content.chart();
        BodyChart before = chart(note.id());
        if (!chart.marks().equals(before.marks())) {
            clear(note, CLEAR_MARKS);
            writeMarks(note, chart.marks());
        }
        if (!chart.strokes().equals(before.strokes())) {
            clear(note, CLEAR_STROKES);
            writeStrokes(note, chart.strokes());
        }
        if (!content.measurements().equals(measurements(note.id()))) {
            clear(note, CLEAR_MEASURES);
            writeMeasures(note, content.measurements());
        }
    }

    private void clear(SessionNote note, String statement) {
        jdbc.sql(statement).param("note", note.id().value()).update();
    }

    private void writeMarks(SessionNote note, List<BodyMark> marks) {
        int position = 0;
        for (BodyMark mark : marks) {
            of(note, ADD_MARK, position++)
                    .param("region", mark.region())
                    .param("side", mark.side().name())
                    .param("kind", mark.kind().name())
                    .param("intensity", mark.intensity())
                    .param("reported", mark.reported())
                    .param("comment", mark.comment())
                    .update();
        }
    }

    private void writeStrokes(SessionNote note, List<Stroke> strokes) {
        int position = 0;
        for (Stroke stroke : strokes) {
            of(note, ADD_STROKE, position++)
                    .param("view", stroke.view())
                    .param("points", json.writeValueAsString(stroke.points()))
                    .update();
        }
    }

    private void writeMeasures(SessionNote note, List<Measurement> measurements) {
        int position = 0;
        for (Measurement measurement : measurements) {
            Side side = measurement.side();
            of(note, ADD_MEASURE, position++)
                    .param("measure", measurement.measure().name())
                    .param("subject", measurement.subject())
                    .param("side", side == null ? null : side.name())
                    .param("value", measurement.value())
                    .update();
        }
    }

    private JdbcClient.StatementSpec of(SessionNote note, String statement, int position) {
        return jdbc.sql(statement)
                .param("note", note.id().value())
                .param("position", position)
                .param("clinic", note.clinic().value())
                .param("client", note.client().value())
                .param("author", note.author().value());
    }

    BodyChart chart(NoteId note) {
        List<BodyMark> marks = jdbc.sql(MARKS)
                .param("note", note.value())
                .query((row, number) -> new BodyMark(
                        row.getString("region"),
                        Side.valueOf(row.getString("side")),
                        MarkKind.valueOf(row.getString("kind")),
                        row.getInt("intensity"),
                        row.getBoolean("reported"),
                        row.getString("comment")))
                .list();
        List<Stroke> strokes = jdbc.sql(STROKES)
                .param("note", note.value())
                .query((row, number) ->
                        new Stroke(row.getString("view"), json.readValue(row.getString("points"), POINTS)))
                .list();
        return new BodyChart(marks, strokes);
    }

    List<Measurement> measurements(NoteId note) {
        return jdbc.sql(MEASURES)
                .param("note", note.value())
                .query((row, number) -> {
                    String side = row.getString("side");
                    return new Measurement(
                            Measure.valueOf(row.getString("measure")),
                            row.getString("subject"),
                            side == null ? null : Side.valueOf(side),
                            row.getBigDecimal("value"));
                })
                .list();
    }
}
