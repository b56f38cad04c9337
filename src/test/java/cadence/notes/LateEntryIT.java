package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LateEntryIT extends PostgresIT {

    @Autowired
    private SessionNoteService notes;

    private ClinicId clinic;
    private AccountId elise;
    private ClientId client;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        client = fixtures.client(clinic);
        As.person(elise);
    }

    @Test
    void a_note_signed_to_the_second_it_is_due_is_on_time_and_one_second_later_it_is_late() {
        AppointmentId one = sessionEnding(TestClock.START.minus(Duration.ofHours(24)));
        notes.sign(one, content(), 0);
        assertThat(notes.open(one).isLate()).isFalse();

        AppointmentId other = sessionEnding(TestClock.START.minus(Duration.ofHours(22)));
        clock.advance(Duration.ofHours(2).plusSeconds(1));
        notes.sign(other, content().withException("Came twice that day"), 0);
        OpenedNote late = notes.open(other);
        assertThat(late.isLate()).isTrue();
        assertThat(late.due()).isEqualTo(Deadline.after(late.session().endsAt(), 24));
        assertThat(notes.notesOf(new ClientRef(client, clinic), null).notes())
                .extracting(NoteRow::late)
                .containsExactly(true, false);
    }

    @Test
    void what_the_clinic_sets_afterwards_and_where_the_appointment_moves_change_nothing() {
        AppointmentId late = sessionEnding(TestClock.START.minus(Duration.ofHours(30)));
        AppointmentId onTime = sessionEnding(TestClock.START.minus(Duration.ofHours(5)));
        notes.sign(late, content(), 0);
        notes.sign(onTime, content(), 0);

        deadline(72);
        assertThat(notes.open(late).isLate()).isTrue();
        deadline(1);
        assertThat(notes.open(onTime).isLate()).isFalse();
        fixtures.jdbc()
                .sql(
                        "update appointment set starts_at = starts_at - interval '3 days', ends_at = ends_at - interval '3 days'"
                                + " where id = ?")
                .param(onTime.value())
                .update();
        assertThat(notes.open(onTime).isLate()).isFalse();
        assertThat(notes.open(onTime).due()).isEqualTo(Deadline.after(TestClock.START.minus(Duration.ofHours(5)), 24));
    }

    @Test
    void a_colleague_who_does_not_see_the_appointment_sees_that_it_is_late() {
        AppointmentId late = sessionEnding(TestClock.START.minus(Duration.ofHours(74)));
        notes.sign(late, content(), 0);
        fixtures.jdbc()
                .sql("update clinic set notes_readable_by = 'TEAM' where id = ?")
                .param(clinic.value())
                .update();
        AccountId colleague = fixtures.therapist(clinic);

        OpenedNote read = As.person(colleague, () -> notes.open(late));

        assertThat(read.isLate()).isTrue();
        assertThat(read.due())
                .isNotNull()
                .satisfies(due -> assertThat(due.age(read.signedAt())).isEqualTo(Duration.ofHours(74)));
    }

    @Test
    void a_draft_knows_when_it_is_due_by_the_setting_of_today() {
        AppointmentId session = sessionEnding(TestClock.START.minus(Duration.ofHours(30)));
        deadline(48);

        OpenedNote draft = notes.open(session);

        assertThat(draft.isLate()).isFalse();
        assertThat(draft.due()).isEqualTo(Deadline.after(draft.session().endsAt(), 48));
        assertThat(draft.readAt()).isEqualTo(TestClock.START);
    }

    private AppointmentId sessionEnding(Instant end) {
        return fixtures.appointment(clinic, elise, client, end.minus(Duration.ofMinutes(60)), 60, "SCHEDULED");
    }

    private void deadline(int hours) {
        fixtures.jdbc()
                .sql("update clinic set note_deadline_hours = ? where id = ?")
                .params(hours, clinic.value())
                .update();
    }

    private static DraftContent content() {
        return new DraftContent(
                TreatmentType.MAINTENANCE,
                null,
                "Left calf",
                Map.of(NotePart.SUBJECTIVE, "Sore."),
                3,
                45,
                6,
                2,
                List.of(),
                BodyChart.EMPTY,
                List.of(),
                Set.of(),
                new Screening(TestClock.START, Set.of(), null, null));
    }
}
