package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.clients.PainHistory.Pain;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NoteId;
import cadence.testing.As;
import cadence.testing.Fixtures;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the notes tell on a client's overview. */
class ClientStoryIT extends PostgresIT {

    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @Autowired
    private ClientStoryService stories;

    @Test
    void pain_and_the_session_of_today_are_for_those_who_treat() {
        ClinicId here = fixtures.clinic();
        AccountId elise = fixtures.therapist(here);
        ClientId tomasz = fixtures.client("Tomasz", "Wiśniewski", here);
        ClientRef ref = new ClientRef(tomasz, here);
        signed(
                fixtures.appointment(here, elise, tomasz, TestClock.START.minus(Duration.ofDays(14)), 60, "ATTENDED"),
                ref,
                elise);
        AppointmentId today =
                fixtures.appointment(here, elise, tomasz, TestClock.START.minus(Duration.ofMinutes(20)), 60, "ARRIVED");
        As.person(elise);
        assertThat(stories.painOf(ref, FROM, TO)).containsExactly(new Pain(LocalDate.of(2026, 9, 1), 6, 4));
        assertThat(stories.sessionOfToday(ref))
                .get()
                .extracting(ClientStoryService.SessionOfToday::id)
                .isEqualTo(today);
        As.person(fixtures.therapist(here));
        assertThat(stories.painOf(ref, FROM, TO)).isEmpty();
        assertThat(stories.sessionOfToday(ref)).isEmpty();
    }

    private void signed(AppointmentId appointment, ClientRef client, AccountId author) {
        NoteId id = NoteId.next();
        fixtures.jdbc()
                .sql(
                        "insert into session_note (id, appointment_id, clinic_id, client_id, author_id, state, started_at, saved_at,"
                                + " signed_at) values (?, ?, ?, ?, ?, 'SIGNED', ?, ?, ?)")
                .params(
                        id.value(),
                        appointment.value(),
                        client.clinic().value(),
                        client.client().value(),
                        author.value(),
                        Fixtures.utc(TestClock.START),
                        Fixtures.utc(TestClock.START),
                        Fixtures.utc(TestClock.START))
                .update();
        fixtures.jdbc()
                .sql(
                        "insert into note_content (note_id, clinic_id, client_id, author_id, signed, pain_before, pain_after)"
                                + " values (?, ?, ?, ?, true, 6, 4)")
                .params(id.value(), client.clinic().value(), client.client().value(), author.value())
                .update();
    }
}
