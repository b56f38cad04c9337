package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.notes.BodyChart;
import cadence.notes.DraftContent;
import cadence.notes.MissingNotesService;
import cadence.notes.NotePart;
import cadence.notes.ReminderService;
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
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
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
    private ReminderService reminders;

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
    void reminding_one_therapist_says_so_and_the_list_has_when() {
        ended(Duration.ofHours(75));
        ended(Duration.ofHours(2));
        open(nadia, "missing-notes");

        _click(_get(Button.class, spec -> spec.withText("Remind")));

        assertThat(said()).isEqualTo("Reminded of 2 notes.");
        assertThat(GridKt._getFormattedRow(_get(MissingGrid.class), 0).toString())
                .contains("today 14:22");
    }

    @Test
    void reminding_again_says_in_a_sentence_when_and_by_whom() {
        AppointmentId late = ended(Duration.ofHours(75));
        AccountId other = fixtures.manager(clinic);
        open(nadia, "missing-notes");
        As.person(other, () -> reminders.remind(List.of(late)));

        _click(_get(Button.class, spec -> spec.withText("Remind 1 overdue")));

        assertThat(said()).isEqualTo("Tomasz Wiśniewski: reminded today at 14:22 already, by Mana Ger.");
    }

    @Test
    void a_filter_reminds_of_what_it_shows_and_stands_in_the_address() {
        ended(Duration.ofHours(75));
        ended(Duration.ofHours(2));

        open(nadia, "clients");
        UI.getCurrent().navigate("missing-notes", QueryParameters.of("filter", "overdue"));
        assertThat(GridKt._size(_get(MissingGrid.class))).isEqualTo(1);
        _click(_get(Button.class, spec -> spec.withText("Remind")));

        assertThat(said()).isEqualTo("Reminded of 1 note.");
        assertThat(GridKt._size(_get(MissingGrid.class)))
                .as("the filter is kept")
                .isEqualTo(1);
    }

    @Test
    void a_past_session_without_outcome_is_told_apart_and_can_be_settled_here() {
        fixtures.appointment(clinic, elise, client, TestClock.START.minus(Duration.ofHours(4)), 60, "SCHEDULED");

        open(nadia, "missing-notes");

        assertThat(text()).contains("All1", "Not started0", "No outcome yet1");
        MissingGrid grid = _get(MissingGrid.class);
        assertThat(GridKt._getFormattedRow(grid, 0).toString()).contains("No outcome yet");
        assertThat(As.person(nadia, () -> service.count(Set.of(clinic)))).isEqualTo(1);
        var menu = (MenuBar) GridKt._getCellComponent(grid, 0, "settle");
        assertThat(menu.getItems()).isNotEmpty();
    }

    @Test
    void who_misses_nothing_and_what_still_runs_is_said() {
        AccountId owen = fixtures.account("Owen Bevan", "ACTIVE");
        fixtures.membership(owen, clinic, "THERAPIST");
        fixtures.membership(fixtures.account("Sus Pended", "SUSPENDED"), clinic, "THERAPIST");
        AppointmentId done = fixtures.appointment(
                clinic, owen, fixtures.client(clinic), TestClock.START.minus(Duration.ofHours(9)), 60, "ATTENDED");
        As.person(owen, () -> notes.sign(done, content("words"), 0));
        ended(Duration.ofHours(2));
        fixtures.appointment(clinic, owen, fixtures.client(clinic), TestClock.START.minusSeconds(600), 60, "ARRIVED");

        open(nadia, "missing-notes");

        assertThat(text())
                .contains("Nothing missing: Owen Bevan. One session still running is not counted.")
                .contains("Due 24 h after the session ends, clinic setting.");
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
                clinic,
                elise,
                fixtures.client(clinic),
                TestClock.START.minus(ago).minus(Duration.ofHours(1)),
                60,
                "ATTENDED");
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

    private static String said() {
        return _get(Notification.class).getElement().getTextRecursively();
    }

    private static String text() {
        return _get(MissingNotesView.class).getElement().getTextRecursively();
    }
}
