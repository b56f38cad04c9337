package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NoteId;
import cadence.shared.Purpose;
import cadence.shared.TreatmentType;
import cadence.shared.database.DatabaseRole;
import cadence.shared.database.Login;
import cadence.testing.As;
import cadence.testing.LogLines;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import cadence.testing.TestServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A signed note says whether it is still what was signed, whoever changed it and however. */
class SealIT extends PostgresIT {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    private SessionNoteService notes;

    @Autowired
    private AttachmentService files;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private static final Set<String> NUMBERS = Set.of(
            "version", "due_hours", "pressure", "minutes", "pain_before", "pain_after", "intensity", "value", "bytes");

    private ClinicId clinic;
    private ClientId client;
    private AccountId elise;
    private AccountId daniel;
    private AppointmentId session;
    private NoteId note;

    @BeforeEach
    void sign_a_note_that_has_everything() throws IOException {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        daniel = fixtures.therapist(clinic);
        client = fixtures.client(clinic);
        fixtures.treats(daniel, client, clinic);
        session = fixtures.appointment(
                clinic, elise, client, TestClock.START.minus(Duration.ofMinutes(90)), 60, "SCHEDULED");
        As.person(elise);
        int version = files.add(session, "calf.png", new ByteArrayInputStream(PNG));
        notes.sign(session, everything(), version);
        note = notes.open(session).id();
    }

    @Test
    void a_note_that_nobody_touched_is_as_it_was_signed_for_whoever_may_read_it() {
        assertThat(notes.open(session).seal()).isEqualTo(Seal.HOLDS);
        notes.addAddendum(session, "An addendum changes nothing of it.");
        clock.advance(Duration.ofDays(200));
        assertThat(notes.open(session).seal()).isEqualTo(Seal.HOLDS);
        assertThat(As.person(daniel, () -> notes.open(session)).seal()).isEqualTo(Seal.HOLDS);
    }

    @Test
    void nobody_begins_with_a_note_that_is_signed_and_so_was_never_sealed() {
        AppointmentId other = fixtures.appointment(
                clinic, elise, client, TestClock.START.minus(Duration.ofHours(30)), 60, "ATTENDED");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> jdbc.sql(
                                "insert into session_note (appointment_id, clinic_id, client_id, author_id, state,"
                                        + " started_at, saved_at, signed_at) select id, clinic_id, client_id, therapist_id,"
                                        + " 'SIGNED', starts_at, ends_at, ends_at from appointment where id = ?")
                        .param(other.value())
                        .update()))
                .hasStackTraceContaining("row-level security");
    }

    @ParameterizedTest
    @MethodSource("columns")
    void one_value_changed_behind_its_back_breaks_the_seal(String table, String column) {
        assertThat(holdsAfter("update " + table + " set " + column + " = " + another(column) + of(table)))
                .isFalse();
    }

    /** All that a signed note has, table by table: a column that comes later must be decided about here. */
    static Stream<Arguments> columns() {
        return Stream.of(
                        "session_note: appointment_id clinic_id client_id author_id started_at saved_at signed_at version due_at"
                                + " due_hours seal",
                        "note_content: clinic_id client_id author_id signed treatment_type purpose reason subjective objective"
                                + " assessment plan aftercare next_session pressure minutes pain_before pain_after",
                        "note_technique: position clinic_id client_id author_id region technique pressure minutes",
                        "note_mark: position clinic_id client_id author_id region side kind intensity reported comment",
                        "note_stroke: position clinic_id client_id author_id view points",
                        "note_measure: position clinic_id client_id author_id measure subject side value",
                        "note_screening: clinic_id client_id author_id asked_at temperature referred_to",
                        "note_attachment: clinic_id client_id author_id name type bytes scanned thumbnail added_at",
                        "note_attachment_piece: position clinic_id client_id author_id content")
                .flatMap(line -> Stream.of(line.substring(line.indexOf(':') + 2).split(" "))
                        .map(column -> Arguments.of(line.substring(0, line.indexOf(':')), column)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note_technique",
                "note_mark",
                "note_stroke",
                "note_measure",
                "note_screening",
                "note_attachment",
                "note_attachment_piece"
            })
    void a_row_taken_away_breaks_the_seal(String table) {
        assertThat(holdsAfter("delete from " + table + of(table))).isFalse();
    }

    @Test
    void no_column_of_a_signed_note_is_forgotten() {
        List<String> known = columns()
                .map(one -> one.get()[0] + "." + one.get()[1])
                .collect(Collectors.toCollection(ArrayList::new));
        // What ties the rows together, cannot be another, follows from the rest, says where a file's bytes lie, or is
        // written in
        // one go with what is above.
        known.addAll(List.of(
                "session_note.id",
                "session_note.state",
                "note_content.note_id",
                "note_content.carried",
                // Of a draft only: the database lets no signed note have one.
                "note_content.exception",
                "note_technique.note_id",
                "note_mark.note_id",
                "note_stroke.note_id",
                "note_measure.note_id",
                "note_screening.note_id",
                "note_screening.flags",
                "note_screening.referred_at",
                "note_attachment.id",
                "note_attachment.note_id",
                "note_attachment.thumbnail_hash",
                "note_attachment.outside",
                "note_attachment_piece.attachment_id",
                "note_attachment_piece.note_id",
                "note_attachment_piece.hash"));

        assertThat(fixtures.jdbc()
                        .sql("select table_name || '.' || column_name from information_schema.columns"
                                + " where table_schema = 'public' and table_name in ('session_note', 'note_content',"
                                + " 'note_technique', 'note_mark', 'note_stroke', 'note_measure', 'note_screening',"
                                + " 'note_attachment', 'note_attachment_piece')")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void a_seal_that_is_gone_or_forged_does_not_hold() {
        superuser("update session_note set seal = '7:" + "0".repeat(64) + "' where id = '" + note + "'");
        assertThat(notes.open(session).seal()).isEqualTo(Seal.BROKEN);

        superuser("update session_note set seal = null where id = '" + note + "'");
        assertThat(notes.open(session).seal())
                .as("signed before seals were kept")
                .isEqualTo(Seal.NONE);
    }

    @Test
    void what_does_not_hold_is_logged_by_its_number_and_without_a_word_of_it() {
        superuser("update note_content set subjective = 'Right calf, oh no' where note_id = '" + note + "'");

        try (var log = new LogLines()) {
            notes.open(session);

            assertThat(log.text()).contains(note.toString()).doesNotContain("calf");
        }
    }

    @Test
    void a_draft_is_not_sealed_and_nobody_seals_it_before_it_is_signed() {
        AppointmentId other = fixtures.appointment(
                notes.open(session).session().clinic(),
                elise,
                notes.open(session).session().client(),
                TestClock.START.minus(Duration.ofDays(1)),
                60,
                "SCHEDULED");
        notes.saveDraft(other, everything(), 0);

        assertThat(notes.open(other).seal()).isEqualTo(Seal.NONE);
        for (String forged : List.of("seal = '1:" + "0".repeat(64) + "'", "due_at = now(), due_hours = 24")) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            status -> jdbc.sql("update session_note set " + forged + " where appointment_id = ?")
                                    .param(other.value())
                                    .update()))
                    .as(forged)
                    .hasMessageContaining("violates check constraint");
        }
    }

    /** What the superuser does without triggers, for good. */
    private void superuser(String statement) {
        behind(statement, true);
    }

    private boolean holdsAfter(String statement) {
        return behind(statement, false);
    }

    private boolean behind(String statement, boolean keep) {
        Login login = TestServer.get().login(DatabaseRole.SUPERUSER);
        var one = new SingleConnectionDataSource(login.url(), login.user(), login.password(), true);
        try {
            JdbcClient behind = JdbcClient.create(one);
            behind.sql("begin").update();
            behind.sql("set local session_replication_role = replica").update();
            assertThat(behind.sql(statement).update()).as(statement).isOne();
            boolean holds = behind.sql("select coalesce(seal = note_seal_1(n), false) from session_note n where id = ?")
                    .param(note.value())
                    .query(Boolean.class)
                    .single();
            behind.sql(keep ? "commit" : "rollback").update();
            return holds;
        } finally {
            one.destroy();
        }
    }

    private String of(String table) {
        return switch (table) {
            case "session_note" -> " where id = '" + note + "'";
            case "note_technique", "note_mark" -> " where note_id = '" + note + "' and position = 0";
            default -> " where note_id = '" + note + "'";
        };
    }

    private static String another(String column) {
        return switch (column) {
            case "treatment_type" -> "'MAINTENANCE'";
            case "purpose" -> "'PREVENTION'";
            case "side" -> "'RIGHT'";
            case "kind" -> "'NUMB'";
            case "view" -> "'front'";
            case "points" -> "'[0, 0, 9, 9]'";
            case "measure" -> "'HIP_FLEXION'";
            case "type" -> "'PDF'";
            case "temperature" -> "36.1";
            case "referred_to" -> "'the GP', referred_at = asked_at";
            case "position" -> "20";
            case "seal" -> "'1:" + "0".repeat(64) + "'";
            case "content", "thumbnail" -> "'\\x00'";
            case "signed", "scanned", "reported" -> "not " + column;
            default ->
                column.endsWith("_id")
                        ? "gen_random_uuid()"
                        : column.endsWith("_at")
                                ? column + " + interval '1 microsecond'"
                                : NUMBERS.contains(column) ? column + " + 1" : column + " || 'x'";
        };
    }

    private static DraftContent everything() {
        Map<NotePart, String> parts = Stream.of(NotePart.values()).collect(Collectors.toMap(part -> part, Enum::name));
        return new DraftContent(
                TreatmentType.INJURY_PREVENTION,
                Purpose.TREATMENT,
                "Left calf",
                parts,
                3,
                45,
                6,
                2,
                List.of(
                        new TechniqueLine("Left calf", "Effleurage", 2, 12),
                        new TechniqueLine("", "Taping", null, null)),
                new BodyChart(
                        List.of(
                                new BodyMark("gastrocnemius-medial", Side.LEFT, MarkKind.TIGHT, 2, true, "upper third"),
                                new BodyMark("gastrocnemius-medial", Side.LEFT, MarkKind.BRUISED, 1, false, "")),
                        List.of(new Stroke("back", List.of(-120, 2400, -118, 2460)))),
                List.of(new Measurement(Measure.ANKLE_DORSIFLEXION, "", Side.LEFT, new BigDecimal("9"))),
                Set.of(),
                new Screening(TestClock.START, Set.of(), new BigDecimal("36.6"), null));
    }
}
