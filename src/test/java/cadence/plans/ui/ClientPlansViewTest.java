package cadence.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.clients.ClientsNavigation;
import cadence.plans.PlanFixture;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.ui.ClientTimeline;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the room of plans puts on the client's page. */
class ClientPlansViewTest extends KaribuTest {

    private ClinicId here;
    private AccountId elise;
    private AccountId manager;
    private ClientId tomasz;

    @BeforeEach
    void people() {
        here = fixtures.clinic();
        elise = fixtures.therapist(here);
        manager = fixtures.manager(here);
        tomasz = fixtures.client("Tomasz", "Wiśniewski", here);
        fixtures.treats(elise, tomasz, here);
        new PlanFixture(fixtures).plan(new ClientRef(tomasz, here), elise);
    }

    @Test
    void the_overview_shows_the_story_and_goals_with_the_size_of_their_change() {
        open(elise, "clients/" + tomasz);
        assertThat(_get(ClientTimeline.class).isVisible()).isTrue();
        assertThat(page())
                .contains(
                        "Going downstairs, PSFS",
                        "+3, large",
                        "1 of 2",
                        "50%",
                        "3 planned: 1 in their window, 1 missed, 1 to come");
    }

    @Test
    void the_plan_says_what_was_done_of_it_and_how_that_is_counted() {
        openTab(elise, "plan");
        assertThat(page())
                .contains("Done against planned", "60 min done of 135 to 180 planned", "50%", "1 ÷ 2", "same figure");
    }

    @Test
    void the_plan_says_why_when_and_by_which_rule() {
        openTab(elise, "plan");
        assertThat(page())
                .contains(
                        "Run-up to London Marathon",
                        "Maintenance every 3 to 4 weeks",
                        "1 Oct – 7 Oct 2026",
                        "1 of 2 sessions in their window");
    }

    @Test
    void a_manager_sees_states_and_counts_only() {
        openTab(manager, "plan");
        assertThat(page())
                .contains("A manager sees states and counts")
                .doesNotContain("London Marathon", "Maintenance every", "PSFS");
        _assertNone(GoalsTable.class);
    }

    @Test
    void an_event_with_own_days_is_entered_its_result_recorded_and_withdrawn() {
        openTab(elise, "events");
        _click(_get(Button.class, spec -> spec.withText("Add event")));
        _click(_get(Button.class, spec -> spec.withText("Enter client")));
        assertThat(combo("Edition").getErrorMessage()).startsWith("Choose an edition");
        _click(_get(Button.class, spec -> spec.withText("Another event, or other days")));
        _setValue(combo("Event"), "London Marathon");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("First day")), LocalDate.of(2026, 10, 11));
        _setValue(field("Goal"), "<i>3:25</i>".repeat(100));
        _click(_get(Button.class, spec -> spec.withText("Enter client")));
        assertThat(field("Goal").getErrorMessage()).isEqualTo("At most 200 characters; this has 1,100.");
        _setValue(field("Goal"), "<i>3:25</i>");
        _click(_get(Button.class, spec -> spec.withText("Enter client")));
        assertThat(page()).contains("London Marathon", "11 Oct 2026", "<i>3:25</i>", "in 26 d");
        _click(_get(Button.class, spec -> spec.withText("Change")));
        _setValue(field("Result"), "3:24:10");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(page()).contains("3:24:10");
    }

    @Test
    void a_manager_reads_events_and_changes_none() {
        openTab(manager, "events");
        assertThat(page()).contains("No events.");
        _assertNone(Button.class, spec -> spec.withText("Add event"));
    }

    private void openTab(AccountId person, String tab) {
        As.person(person);
        ClientsNavigation.open(tomasz, tab);
    }

    private static String page() {
        return _get(TabSheet.class).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> combo(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
