package cadence.notes;

import static cadence.notes.NotePart.OBJECTIVE;
import static cadence.notes.NotePart.SUBJECTIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.ClientRef;
import cadence.notes.SaveResult.Conflict;
import cadence.notes.SaveResult.Saved;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Purpose;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

class SessionNoteServiceIT extends PostgresIT {

    private static final Instant STARTS = TestClock.START.minus(Duration.ofMinutes(90));

    @Autowired
    private SessionNoteService notes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ClinicId clinic;
    private AccountId elise;
    private ClientId client;
    private AppointmentId session;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        client = fixtures.client(clinic);
        session = fixtures.appointment(clinic, elise, client, STARTS, 60, "SCHEDULED");
        As.person(elise);
    }

    @Test
    void a_note_begins_with_what_the_booking_says_and_is_not_kept_until_something_is_saved() {
        OpenedNote opened = notes.open(session);

        assertThat(opened.state()).isEqualTo(NoteState.NOT_STARTED);
        assertThat(opened.content().type()).isEqualTo(TreatmentType.MAINTENANCE);
        assertThat(opened.content().reason()).isEqualTo("Both calves tight");
        assertThat(opened.content().minutes()).isEqualTo(60);
        assertThat(rows("session_note")).isZero();
    }

    @Test
    void a_draft_is_read_back_as_it_was_saved() {
        Saved saved = save(full(), 0);

        OpenedNote opened = notes.open(session);
        assertThat(opened.state()).isEqualTo(NoteState.DRAFT);
        assertThat(opened.content()).isEqualTo(full());
        assertThat(opened.version()).isEqualTo(saved.version()).isEqualTo(1);
        assertThat(opened.saved()).contains(saved.at());
    }

    @Test
    void any_text_is_kept_to_the_letter() {
        String words = "<b>Tight</b> 🏃🏽‍♀️ שלום ‏'); drop table note_content;-- é\n\tend";
        DraftContent content = with(SUBJECTIVE, words + "\0");
        save(content, 0);

        assertThat(notes.open(session).content().part(SUBJECTIVE)).isEqualTo(words);
    }

    @Test
    void a_second_tab_never_overwrites_silently() {
        save(with(SUBJECTIVE, "one"), 0);
        save(with(SUBJECTIVE, "one, two"), 1);

        SaveResult late = notes.saveDraft(session, with(SUBJECTIVE, "from the other tab"), 1);

        assertThat(late).isInstanceOfSatisfying(Conflict.class, conflict -> {
            assertThat(conflict.other().part(SUBJECTIVE)).isEqualTo("one, two");
            assertThat(conflict.version()).isEqualTo(2);
            assertThat(conflict.signed()).isFalse();
        });
        assertThat(notes.open(session).content().part(SUBJECTIVE)).isEqualTo("one, two");
    }

    @Test
    void a_tab_that_begins_a_note_which_is_begun_already_is_told_so() {
        save(with(SUBJECTIVE, "first"), 0);

        assertThat(notes.saveDraft(session, with(SUBJECTIVE, "second"), 0)).isInstanceOf(Conflict.class);
    }

    @Test
    void settling_a_conflict_keeps_both_texts() {
        save(with(SUBJECTIVE, "there"), 0);
        notes.settleConflict(session, with(SUBJECTIVE, "here"), with(SUBJECTIVE, "there"), 1);
        save(with(SUBJECTIVE, "here and on"), 3);

        assertThat(notes.open(session).content().part(SUBJECTIVE)).isEqualTo("here and on");
        assertThat(notes.earlierStates(session).stream().map(state -> state.part(SUBJECTIVE)))
                .contains("there", "here and on");
    }

    @Test
    void earlier_states_are_one_a_minute_and_a_hundred_at_most() {
        int version = 0;
        for (int i = 0; i < 240; i++) {
            version = save(with(SUBJECTIVE, "state " + i), version).version();
            clock.advance(Duration.ofSeconds(30));
        }

        List<DraftContent> states = notes.earlierStates(session);
        assertThat(states).hasSizeBetween(99, 101);
        assertThat(states.getFirst().part(SUBJECTIVE)).isEqualTo("state 239");
        assertThat(states.get(50).part(SUBJECTIVE)).isNotEqualTo("state 189");
    }

    @Test
    void signing_names_everything_that_is_missing() {
        DraftContent empty = new DraftContent(
                TreatmentType.INJURY_PREVENTION,
                null,
                " ",
                Map.of(),
                null,
                null,
                null,
                null,
                List.of(),
                BodyChart.EMPTY,
                List.of(),
                Set.of(),
                Screening.NOT_ASKED);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> notes.sign(session, empty, 0))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("red-flags");
                    assertThat(refusal.arguments())
                            .containsExactly("red-flags, purpose, reason, text, minutes, pain-before, pain-after");
                });
        assertThat(rows("session_note")).isZero();
    }

    @Test
    void signing_locks_settles_and_leaves_a_trace() {
        save(with(SUBJECTIVE, "begun"), 0);
        SaveResult signed = notes.sign(session, full(), 1);

        assertThat(signed).isInstanceOf(Saved.class);
        OpenedNote opened = notes.open(session);
        assertThat(opened.isSigned()).isTrue();
        assertThat(opened.content()).isEqualTo(full());
        assertThat(one("select outcome from appointment where id = ?", session.value()))
                .isEqualTo("ATTENDED");
        assertThat(trail("note.sign")).isEqualTo(1);
    }

    @Test
    void signing_and_its_trace_stand_or_fall_together() {
        transaction.executeWithoutResult(status -> {
            notes.sign(session, full(), 0);
            status.setRollbackOnly();
        });

        assertThat(rows("session_note")).isZero();
        assertThat(trail("note.sign")).isZero();
        assertThat(one("select outcome from appointment where id = ?", session.value()))
                .isEqualTo("SCHEDULED");
    }

    @Test
    void without_a_trace_nothing_is_signed() {
        fixtures.jdbc()
                .sql("alter table audit_entry add constraint no_signing check (action <> 'note.sign') not valid")
                .update();
        try {
            assertThatThrownBy(() -> notes.sign(session, full(), 0)).isInstanceOf(DataAccessException.class);
        } finally {
            fixtures.jdbc()
                    .sql("alter table audit_entry drop constraint no_signing")
                    .update();
        }
        assertThat(rows("session_note")).isZero();
        assertThat(one("select outcome from appointment where id = ?", session.value()))
                .isEqualTo("SCHEDULED");
    }

    @Test
    void a_session_that_did_not_take_place_is_not_signed() {
        AppointmentId missed =
                fixtures.appointment(clinic, elise, client, STARTS.minus(Duration.ofDays(1)), 60, "NO_SHOW");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> notes.sign(missed, full(), 0))
                .withMessage("notes.sign.not-attended");
    }

    @Test
    void a_signed_note_takes_no_more_saving() {
        notes.sign(session, full(), 0);

        assertThat(notes.saveDraft(session, with(SUBJECTIVE, "late"), 1))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.signed()).isTrue());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> notes.discardDraft(session));
        assertThat(notes.open(session).content()).isEqualTo(full());
    }

    @Test
    void a_signed_note_is_locked_for_raw_sql_of_the_application_too() {
        notes.sign(session, full(), 0);

        List.of(
                        "update session_note set saved_at = saved_at where appointment_id = ?",
                        "update session_note set seal = null where appointment_id = ?",
                        "update session_note set due_at = due_at + interval '1 day' where appointment_id = ?",
                        "update session_note set due_hours = 336 where appointment_id = ?",
                        "delete from session_note where appointment_id = ?",
                        "update note_content set reason = 'x' where note_id = (select id from session_note where appointment_id = ?)",
                        "delete from note_content where note_id = (select id from session_note where appointment_id = ?)",
                        "update note_technique set region = 'x' where note_id = (select id from session_note where appointment_id = ?)",
                        "delete from note_technique where note_id = (select id from session_note where appointment_id = ?)",
                        "update note_mark set intensity = 3 where note_id = (select id from session_note where appointment_id = ?)",
                        "delete from note_mark where note_id = (select id from session_note where appointment_id = ?)",
                        "delete from note_stroke where note_id = (select id from session_note where appointment_id = ?)",
                        "update note_measure set value = 1 where note_id = (select id from session_note where appointment_id = ?)",
                        "delete from note_measure where note_id = (select id from session_note where appointment_id = ?)",
                        "update note_screening set asked_at = now() where note_id = (select id from session_note where appointment_id = ?)",
                        "delete from note_screening where note_id = (select id from session_note where appointment_id = ?)")
                .forEach(statement -> assertThatThrownBy(() -> transaction.executeWithoutResult(status ->
                                jdbc.sql(statement).param(session.value()).update()))
                        .as(statement)
                        .isInstanceOf(DataAccessException.class));
    }

    @Test
    void addenda_stand_in_the_order_they_were_written() {
        notes.sign(session, full(), 0);
        notes.addAddendum(session, "first");
        clock.advance(Duration.ofMinutes(1));
        notes.addAddendum(session, "second");

        assertThat(notes.open(session).addenda().stream().map(Addendum::text)).containsExactly("first", "second");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> notes.addAddendum(session, "  "));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> notes.addAddendum(session, "x".repeat(20_001)));
    }

    @Test
    void a_draft_takes_no_addendum() {
        save(full(), 0);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> notes.addAddendum(session, "too early"));
    }

    @Test
    void a_discarded_draft_is_gone_with_its_states() {
        save(full(), 0);
        notes.discardDraft(session);

        assertThat(notes.open(session).state()).isEqualTo(NoteState.NOT_STARTED);
        assertThat(rows("session_note")).isZero();
    }

    @Test
    void a_colleague_finds_no_draft_and_reads_a_signed_note_only_when_treating() {
        AccountId daniel = fixtures.therapist(clinic);
        save(full(), 0);
        assertThatThrownBy(() -> As.person(daniel, () -> notes.open(session))).isInstanceOf(NotFound.class);

        notes.sign(session, full(), 1);
        assertThatThrownBy(() -> As.person(daniel, () -> notes.open(session))).isInstanceOf(NotFound.class);

        fixtures.treats(daniel, client, clinic);
        OpenedNote read = As.person(daniel, () -> notes.open(session));
        assertThat(read.mine()).isFalse();
        assertThat(read.content()).isEqualTo(full());
        assertThatThrownBy(() -> As.person(daniel, () -> notes.saveDraft(session, full(), 2)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_clinic_that_opens_its_notes_lets_the_team_read_what_is_signed() {
        AccountId daniel = fixtures.therapist(clinic);
        notes.sign(session, full(), 0);
        fixtures.jdbc()
                .sql("update clinic set notes_readable_by = 'TEAM' where id = ?")
                .param(clinic.value())
                .update();

        assertThat(As.person(daniel, () -> notes.open(session)).content()).isEqualTo(full());
    }

    @Test
    void a_manager_reads_nothing_of_it() {
        AccountId manager = fixtures.manager(clinic);
        notes.sign(session, full(), 0);

        assertThatThrownBy(() -> As.person(manager, () -> notes.open(session)))
                .isInstanceOfAny(NotFound.class, AccessDeniedException.class);
        assertThatThrownBy(() -> As.person(manager, () -> notes.notesOf(new ClientRef(client, clinic), null)))
                .isInstanceOfAny(NotFound.class, AccessDeniedException.class);
    }

    @Test
    void every_reading_is_in_the_trail() {
        notes.sign(session, full(), 0);
        notes.open(session);
        notes.open(session);

        assertThat(trail("note.read")).isEqualTo(2);
    }

    @Test
    void a_clients_notes_come_page_by_page_latest_first() {
        for (int i = 0; i < 25; i++) {
            AppointmentId one =
                    fixtures.appointment(clinic, elise, client, STARTS.minus(Duration.ofDays(i + 1)), 60, "ATTENDED");
            notes.sign(one, with(OBJECTIVE, "note " + i), 0);
        }
        ClientRef ref = new ClientRef(client, clinic);

        NotePage first = notes.notesOf(ref, null);
        NotePage second = notes.notesOf(ref, first.notes().getLast());

        assertThat(first.notes()).hasSize(20);
        assertThat(first.more()).isTrue();
        assertThat(first.notes().getFirst().excerpt()).isEqualTo("note 0");
        assertThat(second.notes()).hasSize(5);
        assertThat(second.more()).isFalse();
        assertThat(second.notes().getLast().excerpt()).isEqualTo("note 24");
        assertThat(notes.countOf(ref)).hasValue(25);
    }

    @Test
    void too_much_is_refused_by_name_and_never_cut() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> notes.saveDraft(session, with(OBJECTIVE, "x".repeat(20_001)), 0))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("objective"));
        assertThat(save(with(OBJECTIVE, "x".repeat(20_000)), 0).version()).isEqualTo(1);
    }

    private Saved save(DraftContent content, int version) {
        SaveResult result = notes.saveDraft(session, content, version);
        assertThat(result).isInstanceOf(Saved.class);
        return (Saved) result;
    }

    private static DraftContent full() {
        return with(SUBJECTIVE, "Left calf tightened from 24 km.");
    }

    private static DraftContent with(NotePart part, String text) {
        return new DraftContent(
                TreatmentType.INJURY_PREVENTION,
                Purpose.TREATMENT,
                "Left calf",
                Map.of(part, text),
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
                List.of(
                        new Measurement(Measure.ANKLE_DORSIFLEXION, "", Side.LEFT, new BigDecimal("9")),
                        new Measurement(Measure.PSFS, "Going downstairs", null, new BigDecimal("6.5"))),
                Set.of(),
                new Screening(TestClock.START, Set.of(), null, null));
    }

    private int rows(String table) {
        assertThat(table).isEqualTo("session_note");
        return fixtures.jdbc()
                .sql("select count(*) from session_note where appointment_id = ?")
                .param(session.value())
                .query(Integer.class)
                .single();
    }

    private int trail(String action) {
        return fixtures.jdbc()
                .sql("select count(*) from audit_entry where action = ? and client_id = ? and actor_id = ?")
                .params(action, client.value(), elise.value())
                .query(Integer.class)
                .single();
    }

    private String one(String statement, Object parameter) {
        return fixtures.jdbc()
                .sql(statement)
                .param(parameter)
                .query(String.class)
                .single();
    }
}
