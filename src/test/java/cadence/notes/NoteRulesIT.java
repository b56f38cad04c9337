package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cadence.clients.ClientRef;
import cadence.diary.AppointmentService;
import cadence.diary.NewAppointment;
import cadence.plans.EventService;
import cadence.plans.RuleException;
import cadence.plans.RuleExceptions;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** A note of a session that breaks a rule waits for the reason, and keeps it. */
class NoteRulesIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Autowired
    private SessionNoteService notes;

    @Autowired
    private AppointmentService diary;

    @Autowired
    private EventService events;

    @Autowired
    private RuleExceptions exceptions;

    @Autowired
    private TransactionTemplate transaction;

    private ClinicId clinic;
    private AccountId elise;
    private ClientRef client;
    private AppointmentId session;

    @BeforeEach
    void a_session_three_days_before_a_race() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        ClientId tomasz = fixtures.client(clinic);
        client = new ClientRef(tomasz, clinic);
        session = fixtures.appointment(
                clinic, elise, tomasz, TestClock.START.minus(Duration.ofMinutes(40)), 60, "ARRIVED");
        As.person(elise);
        events.enter(client, "Race " + clinic, TODAY.plusDays(3), null, "");
    }

    @Test
    void deep_work_in_the_protected_days_is_not_signed_without_a_reason() {
        Refused refused = catchThrowableOfType(Refused.class, () -> notes.sign(session, content(4, "Effleurage"), 0));

        assertThat(refused.field()).isEqualTo("exception");
        assertThat(refused).hasMessage("notes.sign.exception");
        assertThat(notes.open(session).state()).isEqualTo(NoteState.NOT_STARTED);
        assertThat(written()).isZero();
    }

    @Test
    void the_reason_is_kept_with_the_signed_note_and_is_in_the_trail() {
        notes.sign(session, content(4, "Effleurage").withException("Cramped, asked for it"), 0);

        OpenedNote signed = notes.open(session);
        assertThat(signed.isSigned()).isTrue();
        assertThat(signed.content().exception()).isEmpty();
        assertThat(signed.exceptions()).singleElement().satisfies(each -> {
            assertThat(each.reason()).isEqualTo("Cramped, asked for it");
            assertThat(each.atNote()).isTrue();
            assertThat(each.rules()).hasSize(1);
        });
        assertThat(fixtures.jdbc()
                        .sql("select count(*) from audit_entry where action = 'rule.exception' and record_id = ?")
                        .param(session.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void deep_tissue_work_is_deep_at_any_pressure_and_a_firm_hand_is_not() {
        assertThatThrownBy(() -> notes.sign(session, content(2, "Deep tissue work"), 0))
                .isInstanceOf(Refused.class)
                .hasMessage("notes.sign.exception");
        notes.sign(session, content(3, "Effleurage").withException("not asked for"), 0);
        assertThat(notes.open(session).exceptions()).isEmpty();
    }

    @Test
    void a_draft_keeps_the_reason_that_is_being_written() {
        SaveResult saved = notes.saveDraft(session, content(4, "Effleurage").withException("Cramp"), 0);
        assertThat(saved).isInstanceOf(SaveResult.Saved.class);
        assertThat(notes.open(session).content().exception()).isEqualTo("Cramp");
        assertThat(written()).isZero();
        assertThatThrownBy(
                        () -> notes.saveDraft(session, content(4, "Effleurage").withException("x".repeat(301)), 1))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_reason_given_at_booking_for_the_same_rule_counts() {
        Instant start = TestClock.START.plus(Duration.ofDays(2));
        AppointmentId booked = diary.book(
                new NewAppointment(
                        clinic, elise, client.client(), null, TreatmentType.MAINTENANCE, null, "Hip", start, 30),
                "Only day she can");
        clock.set(start.plus(Duration.ofMinutes(40)));

        notes.sign(booked, content(3, "Effleurage"), 0);

        assertThat(notes.open(booked).exceptions())
                .singleElement()
                .satisfies(each -> assertThat(each.atNote()).isFalse());
    }

    @Test
    void another_rule_than_the_one_excused_at_booking_asks_again() {
        Instant start = TestClock.START.plus(Duration.ofDays(2));
        AppointmentId booked = diary.book(
                new NewAppointment(
                        clinic, elise, client.client(), null, TreatmentType.MAINTENANCE, null, "Hip", start, 30),
                "Only day she can");
        clock.set(start.plus(Duration.ofMinutes(40)));

        assertThatThrownBy(() -> notes.sign(booked, content(5, "Effleurage"), 0))
                .isInstanceOf(Refused.class)
                .hasMessage("notes.sign.exception");
        notes.sign(booked, content(5, "Effleurage").withException("Cramp"), 0);

        assertThat(notes.open(booked).exceptions())
                .extracting(RuleException::reason)
                .containsExactly("Only day she can", "Cramp");
    }

    @Test
    void who_may_read_the_signed_note_reads_the_reason_and_a_manager_does_not() {
        notes.sign(session, content(4, "Effleurage").withException("Cramped, asked for it"), 0);
        AccountId colleague = fixtures.therapist(clinic);
        fixtures.jdbc()
                .sql("update clinic set notes_readable_by = 'TEAM' where id = ?")
                .param(clinic.value())
                .update();
        As.person(colleague);
        assertThat(notes.open(session).exceptions()).hasSize(1);
        As.person(fixtures.manager(clinic));
        List<RuleException> forManager = transaction.execute(status -> exceptions.of(session));
        assertThat(forManager).isEmpty();
    }

    @Test
    void the_database_keeps_no_reason_in_a_signed_note() {
        notes.sign(session, content(3, "Effleurage"), 0);
        assertThatThrownBy(() -> fixtures.jdbc()
                        .sql(
                                "insert into note_content (note_id, clinic_id, client_id, author_id, signed, reason, exception)"
                                        + " select gen_random_uuid(), clinic_id, client_id, author_id, true, '', 'x' from note_content"
                                        + " where client_id = ?")
                        .param(client.client().value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("note_content_exception_of_draft");
    }

    private static DraftContent content(int pressure, String technique) {
        return new DraftContent(
                TreatmentType.MAINTENANCE,
                null,
                "Left calf",
                Map.of(NotePart.SUBJECTIVE, "Tight"),
                pressure,
                45,
                6,
                2,
                List.of(new TechniqueLine("Left calf", technique, null, 12)),
                BodyChart.EMPTY,
                List.of(),
                Set.of(),
                new Screening(TestClock.START, Set.of(), null, null));
    }

    private void consent() {
        fixtures.jdbc()
                .sql(
                        "insert into client_consent (client_id, clinic_id, kind, wording_version, given_on, recorded_by, recorded_at)"
                                + " values (?, ?, 'TREAT', 3, '2020-01-01', ?, now())")
                .params(client.client().value(), clinic.value(), elise.value())
                .update();
    }

    private long written() {
        return fixtures.jdbc()
                .sql("select count(*) from rule_exception where client_id = ?")
                .param(client.client().value())
                .query(Long.class)
                .single();
    }
}
