package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.ClientAlert;
import cadence.clients.ClientAlerts;
import cadence.clients.ClientRef;
import cadence.clients.NewAlert;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.Fixtures;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Red flags, consent and clearances before hands go on, down to the database. */
class HandsOnIT extends PostgresIT {

    @Autowired
    private SessionNoteService notes;

    @Autowired
    private HandsOnService handsOn;

    @Autowired
    private ClientAlerts alerts;

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
        session = fixtures.appointment(
                clinic, elise, client, TestClock.START.minus(Duration.ofMinutes(20)), 60, "ARRIVED");
        As.person(elise);
    }

    @Test
    void what_was_asked_is_part_of_the_draft_and_of_its_earlier_states() {
        Screening flagged = asked(Set.of(RedFlag.DARK_URINE), "38.4");
        notes.saveDraft(session, content(flagged), 0);

        assertThat(notes.open(session).content().screening()).isEqualTo(flagged);
        assertThat(flagged.flags()).containsExactly(RedFlag.FEVER, RedFlag.DARK_URINE);
        assertThat(notes.earlierStates(session).getFirst().screening()).isEqualTo(flagged);

        notes.saveDraft(session, content(Screening.NOT_ASKED), 1);
        assertThat(notes.open(session).content().screening()).isEqualTo(Screening.NOT_ASKED);
    }

    @Test
    void asking_and_referring_leave_a_trace_without_what_was_found() {
        Screening flagged = asked(Set.of(RedFlag.SUSPECTED_DVT), null);
        notes.saveDraft(session, content(flagged), 0);
        notes.saveDraft(session, with(content(flagged), "more words"), 1);
        assertThat(trail("screening.ask")).isEqualTo(1);

        notes.saveDraft(session, content(flagged.refer("A&E", clock.instant())), 2);
        assertThat(trail("screening.refer")).isEqualTo(1);
        assertThat(fixtures.jdbc()
                        .sql(
                                "select string_agg(reason, '') from audit_entry where client_id = ? and action like 'screening%'")
                        .param(client.value())
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void an_unasked_or_unresolved_red_flag_is_not_signed() {
        assertMissing(content(Screening.NOT_ASKED), "red-flags");
        assertMissing(content(asked(Set.of(RedFlag.OPEN_WOUND), null)), "red-flags");
        assertThat(notes.open(session).isSigned()).isFalse();
    }

    @Test
    void a_referral_is_signed_without_a_session_and_the_appointment_is_no_attendance() {
        Screening referred = asked(Set.of(), "38.4").refer("GP, Dr Shah", clock.instant());
        DraftContent empty = notes.open(session).content().withScreening(referred);
        notes.sign(session, empty, 0);

        OpenedNote opened = notes.open(session);
        assertThat(opened.isSigned()).isTrue();
        assertThat(opened.content().screening()).isEqualTo(referred);
        assertThat(opened.content().minutes()).isNull();
        assertThat(fixtures.jdbc()
                        .sql("select outcome from appointment where id = ?")
                        .param(session.value())
                        .query(String.class)
                        .single())
                .isEqualTo("LATE_CANCELLED");
    }

    @Test
    void consent_and_clearance_are_waited_for_by_name() {
        fixtures.withoutConsent(client);
        fixtures.jdbc()
                .sql("insert into client_alert (client_id, clinic_id, kind, text, recorded_by, recorded_at)"
                        + " values (?, ?, 'CAUTION', 'Anticoagulant', ?, ?)")
                .params(client.value(), clinic.value(), elise.value(), Fixtures.utc(TestClock.START.minusSeconds(60)))
                .update();
        assertMissing(content(asked(Set.of(), null)), "consent, clearance");
        HandsOn record = handsOn.of(notes.open(session).session());
        assertThat(record.consent()).isNull();

        alerts.clear(record.uncleared().getFirst(), "GP letter: light pressure", null);
        assertMissing(content(asked(Set.of(), null)), "consent");
    }

    @Test
    void a_red_flag_on_the_record_stops_the_session_until_it_is_ended() {
        alerts.record(new ClientRef(client, clinic), new NewAlert(ClientAlert.Kind.RED_FLAG, "Fracture", "", "", null));
        assertMissing(content(asked(Set.of(), null)), "red-flags");

        alerts.resolve(alerts.alertsOf(new ClientRef(client, clinic)).getFirst());
        notes.sign(session, content(asked(Set.of(), null)), 0);
        assertThat(notes.open(session).isSigned()).isTrue();
    }

    @Test
    void the_database_itself_refuses_to_sign_over_a_red_flag() {
        notes.saveDraft(session, content(asked(Set.of(RedFlag.FRACTURE), null)), 0);

        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> jdbc.sql("update note_content set signed = true"
                                        + " where note_id = (select id from session_note where appointment_id = ?)")
                                .param(session.value())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("a red flag without a referral");
    }

    @Test
    void a_colleague_and_a_foreign_clinic_see_nothing_of_it() {
        notes.saveDraft(session, content(asked(Set.of(RedFlag.FRACTURE), null)), 0);
        ClinicId other = fixtures.clinic();
        for (AccountId person :
                List.of(fixtures.therapist(clinic), fixtures.therapist(other), fixtures.manager(clinic))) {
            assertThat(As.person(person, this::visibleRows)).isZero();
        }
        NoteSession mine = notes.open(session).session();
        assertThatThrownBy(() -> As.person(fixtures.therapist(other), () -> handsOn.of(mine)))
                .isInstanceOf(NotFound.class);
    }

    private long visibleRows() {
        Long rows = transaction.execute(status -> jdbc.sql("select count(*) from note_screening where client_id = ?")
                .param(client.value())
                .query(Long.class)
                .single());
        return java.util.Objects.requireNonNull(rows);
    }

    private void assertMissing(DraftContent content, String parts) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> notes.sign(session, content, 0))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(parts));
    }

    private Screening asked(Set<RedFlag> flags, String temperature) {
        return Screening.asked(clock.instant(), flags, temperature == null ? null : new BigDecimal(temperature));
    }

    private static DraftContent with(DraftContent content, String words) {
        return new DraftContent(
                content.type(),
                null,
                words,
                content.parts(),
                null,
                45,
                5,
                2,
                List.of(),
                BodyChart.EMPTY,
                List.of(),
                Set.of(),
                content.screening());
    }

    private static DraftContent content(Screening screening) {
        return new DraftContent(
                TreatmentType.MAINTENANCE,
                null,
                "Both calves tight",
                Map.of(NotePart.OBJECTIVE, "Taut band."),
                null,
                45,
                5,
                2,
                List.of(),
                BodyChart.EMPTY,
                List.of(),
                Set.of(),
                screening);
    }

    private int trail(String action) {
        return fixtures.jdbc()
                .sql("select count(*) from audit_entry where action = ? and client_id = ?")
                .params(action, client.value())
                .query(Integer.class)
                .single();
    }
}
