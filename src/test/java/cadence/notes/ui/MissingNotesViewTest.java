package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.notes.BodyChart;
import cadence.notes.DraftContent;
import cadence.notes.MissingNotesService;
import cadence.notes.NotePart;
import cadence.notes.Screening;
import cadence.notes.SessionNoteService;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import cadence.testing.TestClock;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MissingNotesViewTest extends KaribuTest {

    @Autowired
    private MissingNotesService service;

    @Autowired
    private SessionNoteService notes;

    private ClinicId clinic;
    private AccountId elise;
    private AccountId nadia;
    private ClientId client;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        nadia = fixtures.manager(clinic);
        client = fixtures.client(clinic);
    }

    @Test
    void missing_notes_stand_by_therapist_oldest_first_and_say_how_late() {
        ended(Duration.ofHours(75));
        ended(Duration.ofHours(20));

        open(nadia, "missing-notes");

        MissingGrid grid = _get(MissingGrid.class);
        assertThat(GridKt._size(grid)).isEqualTo(2);
        assertThat(GridKt._get(grid, 0).isOverdue(clock.instant())).isTrue();
        assertThat(GridKt._get(grid, 1).isDueSoon(clock.instant())).isTrue();
        assertThat(text()).contains("1 overdue", "Overdue1", "Due in 6 h1");
    }

    @Test
    void filters_leave_what_was_asked_for() {
        ended(Duration.ofHours(75));
        ended(Duration.ofHours(20));
        open(nadia, "missing-notes");

        _click(_get(Button.class, spec -> spec.withText("Overdue")));
        assertThat(GridKt._size(_get(MissingGrid.class))).isEqualTo(1);
        _click(_get(Button.class, spec -> spec.withText("Draft")));
        assertThat(_find(MissingGrid.class)).isEmpty();
    }

    @Test
    void signed_within_a_day_adds_up() {
        AppointmentId intime = ended(Duration.ofHours(20));
        AppointmentId late = ended(Duration.ofHours(30));
        ended(Duration.ofHours(50));
        sign(intime);
        sign(late);

        var missing = As.person(nadia, () -> service.of(Set.of(clinic)));

        assertThat(missing.signed()).hasSize(1).first().satisfies(one -> {
            assertThat(one.signed()).isEqualTo(1);
            assertThat(one.attended()).isEqualTo(3);
        });
        open(nadia, "missing-notes");
        assertThat(text()).contains("% of 3 attended");
    }

    @Test
    void nothing_of_what_a_note_says_is_shown() {
        AppointmentId session = ended(Duration.ofHours(2));
        As.person(elise, () -> notes.saveDraft(session, content("Very private words"), 0));

        open(nadia, "missing-notes");

        MissingGrid grid = _get(MissingGrid.class);
        assertThat(text() + GridKt._getFormattedRow(grid, 0))
                .contains("Tomasz Wiśniewski")
                .doesNotContain("Very private words", "Secret reason", "Both calves tight")
                .doesNotContainIgnoringCase("Maintenance");
    }

    @Test
    void a_clinic_of_another_manager_is_not_shown() {
        ended(Duration.ofHours(2));

        open(fixtures.manager(fixtures.clinic()), "missing-notes");

        assertThat(text()).contains("No missing notes. Every session that is over is signed.");
    }

    @Test
    void a_therapist_finds_nothing_here() {
        open(elise, "missing-notes");
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
    }

    private AppointmentId ended(Duration ago) {
        return fixtures.appointment(
                clinic, elise, client, TestClock.START.minus(ago).minus(Duration.ofHours(1)), 60, "ATTENDED");
    }

    private void sign(AppointmentId session) {
        As.person(elise, () -> notes.sign(session, content("words"), 0));
    }

    private static DraftContent content(String words) {
        return new DraftContent(
                TreatmentType.MAINTENANCE,
                null,
                "Secret reason",
                Map.of(NotePart.SUBJECTIVE, words),
                null,
                60,
                5,
                2,
                List.of(),
                BodyChart.EMPTY,
                List.of(),
                Set.of(),
                new Screening(TestClock.START, Set.of(), null, null));
    }

    private static String text() {
        return _get(MissingNotesView.class).getElement().getTextRecursively();
    }
}
