package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NoteVersionsIT extends PostgresIT {

    @Autowired
    private SessionNoteService notes;

    @Autowired
    private NoteVersionsService versions;

    private ClinicId clinic;
    private AccountId elise;
    private ClientId client;
    private AppointmentId session;
    private int version;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        client = fixtures.client(clinic);
        session = fixtures.appointment(
                clinic, elise, client, TestClock.START.minus(Duration.ofMinutes(50)), 60, "SCHEDULED");
        As.person(elise);
        version = 0;
    }

    @Test
    void its_author_sees_what_led_to_the_signed_note_and_can_read_it() {
        write("as it begins", 0);
        write("as the session ended", 5);
        write("at the desk", 10);
        write("in the evening", 300);
        clock.advance(Duration.ofMinutes(5));
        notes.sign(session, content("as signed"), version);

        List<DraftVersion> found = versions.of(session);

        assertThat(found)
                .extracting(one -> versions.read(session, one.version()).part(NotePart.SUBJECTIVE))
                .containsExactly("as the session ended", "at the desk", "in the evening");
    }

    @Test
    void nobody_else_sees_that_there_were_drafts() {
        write("not yet right", 0);
        clock.advance(Duration.ofMinutes(5));
        notes.sign(session, content("right"), version);
        int earlier = versions.of(session).getFirst().version();
        AccountId daniel = fixtures.therapist(clinic);
        fixtures.treats(daniel, client, clinic);

        assertThat(As.person(daniel, () -> versions.of(session))).isEmpty();
        assertThatThrownBy(() -> As.person(daniel, () -> versions.read(session, earlier)))
                .isInstanceOf(NotFound.class);
        AccountId stranger = fixtures.therapist(clinic);
        assertThatThrownBy(() -> As.person(stranger, () -> versions.of(session)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_note_written_and_signed_in_one_go_has_no_version_but_the_signed_one() {
        notes.sign(session, content("right at once"), 0);

        assertThat(versions.of(session)).isEmpty();
    }

    @Test
    void a_draft_has_no_versions_yet_and_an_unknown_one_is_not_found() {
        write("draft", 0);
        assertThatThrownBy(() -> versions.of(session)).isInstanceOf(NotFound.class);

        notes.sign(session, content("signed"), version);
        assertThatThrownBy(() -> versions.read(session, 99)).isInstanceOf(NotFound.class);
    }

    private void write(String text, int minutesLater) {
        clock.advance(Duration.ofMinutes(minutesLater));
        version = ((SaveResult.Saved) notes.saveDraft(session, content(text), version)).version();
    }

    private static DraftContent content(String text) {
        return new DraftContent(
                TreatmentType.MAINTENANCE,
                null,
                "Left calf",
                Map.of(NotePart.SUBJECTIVE, text),
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
