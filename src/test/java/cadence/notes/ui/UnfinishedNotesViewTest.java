package cadence.notes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.notes.ReminderService;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClinicId;
import cadence.shared.ui.RowItem;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import cadence.testing.TestClock;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UnfinishedNotesViewTest extends KaribuTest {

    @Autowired
    private ReminderService reminders;

    private ClinicId clinic;
    private AccountId elise;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
    }

    @Test
    void own_notes_stand_oldest_first_and_can_be_filtered() {
        ended("Gareth", Duration.ofHours(19));
        ended("Ingrid", Duration.ofHours(75));

        open(elise, "unfinished-notes");

        assertThat(_find(RowItem.class)).hasSize(2);
        assertThat(_find(RowItem.class).getFirst().getElement().getTextRecursively())
                .contains("Ingrid Solheim", "3 d 3 h, overdue");
        assertThat(text()).contains("2 notes to finish, 1 overdue.");

        _click(_get(Button.class, spec -> spec.withText("Overdue")));
        assertThat(_find(RowItem.class)).hasSize(1);
    }

    @Test
    void a_reminded_note_says_when_and_by_whom_and_has_a_filter() {
        AppointmentId late = ended("Ingrid", Duration.ofHours(75));
        ended("Gareth", Duration.ofHours(19));
        As.person(fixtures.manager(clinic), () -> reminders.remind(List.of(late)));

        open(elise, "clients");
        UI.getCurrent().navigate("unfinished-notes", QueryParameters.of("filter", "reminded"));

        assertThat(_find(RowItem.class)).hasSize(1);
        assertThat(text()).contains("Ingrid Solheim", "reminded today 14:22 by Mana Ger", "Reminded1");
    }

    @Test
    void today_says_who_reminds_until_the_note_is_signed() {
        AppointmentId late = ended("Ingrid", Duration.ofHours(75));
        ended("Gareth", Duration.ofHours(19));
        As.person(fixtures.manager(clinic), () -> reminders.remind(List.of(late)));

        open(elise, "today");
        assertThat(_get(ReminderLines.class).getElement().getTextRecursively())
                .contains("Mana Ger reminds you: 1 note is overdue.");
        assertThat(_get(TodayView.class).getElement().getTextRecursively())
                .contains("Sat 12 Sep, 10:22. Not started, reminded");

        fixtures.jdbc()
                .sql("insert into session_note (appointment_id, clinic_id, client_id, author_id, state, started_at,"
                        + " saved_at, signed_at) select id, clinic_id, client_id, therapist_id, 'SIGNED', starts_at,"
                        + " ends_at, ends_at from appointment where id = ?")
                .param(late.value())
                .update();
        open(elise, "clients");
        open(elise, "today");
        assertThat(_find(ReminderLines.class)).isEmpty();
        assertThat(_get(TodayView.class).getElement().getTextRecursively()).doesNotContain("reminded");
    }

    @Test
    void a_session_without_outcome_is_not_called_not_started_and_can_be_settled() {
        fixtures.appointment(
                clinic,
                elise,
                fixtures.client("Open", "Ended", clinic),
                TestClock.START.minus(Duration.ofHours(30)),
                60,
                "SCHEDULED");

        open(elise, "unfinished-notes");

        assertThat(text()).contains("Yesterday, 08:22", "No outcome yet", "Not started0", "No outcome yet1");
        assertThat(_find(MenuBar.class)).isNotEmpty();
        assertThat(_find(RowItem.class).getFirst().getElement().getTextRecursively())
                .doesNotContain("Not started");
    }

    @Test
    void what_is_not_late_says_how_long_is_left() {
        ended("Gareth", Duration.ofHours(19));

        open(elise, "unfinished-notes");

        assertThat(text()).contains("19 h, due in 5 h");
    }

    @Test
    void a_finished_day_says_so() {
        open(elise, "unfinished-notes");

        assertThat(text()).contains("No unfinished notes.");
    }

    private AppointmentId ended(String given, Duration ago) {
        return fixtures.appointment(
                clinic,
                elise,
                fixtures.client(given, "Solheim", clinic),
                TestClock.START.minus(ago).minus(Duration.ofHours(1)),
                60,
                "ATTENDED");
    }

    private static String text() {
        return _get(UnfinishedNotesView.class).getElement().getTextRecursively();
    }
}
