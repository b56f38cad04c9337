package cadence.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cadence.clients.ClientRef;
import cadence.clients.ClientsNavigation;
import cadence.plans.EventService;
import cadence.plans.PlanDetails.Goal;
import cadence.plans.PlanService;
import cadence.plans.TreatmentPlan;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.FormTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A therapist writes a plan, accepts what is proposed, changes it and ends it. Today is 15 September 2026. */
class PlanTabTest extends FormTest {

    @Autowired
    private EventService events;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanTab tab;

    private ClinicId here;
    private AccountId elise;
    private ClientId tomasz;

    @BeforeEach
    void people() {
        here = fixtures.clinic();
        elise = fixtures.therapist(here);
        tomasz = fixtures.client("Tomasz", "Wiśniewski", here);
        fixtures.treats(elise, tomasz, here);
    }

    @Test
    void without_a_plan_one_is_written_its_sessions_proposed_with_their_rules_and_accepted() {
        openPlan(elise);
        assertThat(page()).contains("No plan yet.");
        write("Calf tightness on long runs");
        assertThat(page())
                .contains("Calf tightness on long runs", "Draft", "Keep running", "Proposed sessions")
                .contains("First session: within a week of the start on 15 Sep.", "Maintenance every 3 to 4 weeks");

        click("Accept plan");

        assertThat(page()).contains("Active", "Planned sessions", "Not booked").doesNotContain("Proposed sessions");
        assertThat(plan().state()).isEqualTo(TreatmentPlan.State.ACTIVE);
        _assertNone(Button.class, spec -> spec.withText("New plan"));
    }

    @Test
    void what_changed_meanwhile_is_shown_instead_of_accepted() {
        openPlan(elise);
        write("Keep running");
        As.person(elise);
        events.enter(ref(), "Race " + here, LocalDate.of(2026, 10, 11), null, "");

        click("Accept plan");

        assertThat(plan().state()).isEqualTo(TreatmentPlan.State.DRAFT);
        assertThat(page()).contains("Pre-event", "Fast, brisk. Not too deep.");
        click("Accept plan");
        assertThat(plan().state()).isEqualTo(TreatmentPlan.State.ACTIVE);
    }

    @Test
    void an_injury_has_a_course_and_its_numbers_are_refused_beside_their_fields() {
        openPlan(elise);
        click("New plan");
        _setValue(field(TextField.class, "Reason"), "Left calf strain");
        episode("Injury");
        _setValue(field(DatePicker.class, "Day of the injury"), LocalDate.of(2026, 9, 14));
        _setValue(field(IntegerField.class, "Sessions"), 41);
        _setValue(field(IntegerField.class, "Minutes, from"), 20);
        click("Propose sessions");

        assertThat(field(IntegerField.class, "Sessions").getErrorMessage()).isEqualTo("A whole number from 1 to 40.");
        assertThat(field(IntegerField.class, "Every … days").getErrorMessage())
                .isEqualTo("A whole number from 1 to 28.");
        assertThat(field(IntegerField.class, "Minutes, from").getErrorMessage())
                .isEqualTo("A whole number from 30 to 60.");
        _setValue(field(IntegerField.class, "Sessions"), 6);
        _setValue(field(IntegerField.class, "Every … days"), 7);
        _setValue(field(IntegerField.class, "Minutes, from"), 45);
        click("Propose sessions");

        assertThat(page())
                .contains(
                        "Injury treatment: 6 sessions every 7 days, 45–60 min",
                        "Treatment of the injury: session 1 of 6",
                        "Not within 48 hours of the injury on 14 Sep.");
    }

    @Test
    void goals_exercises_and_criteria_are_kept_and_an_empty_row_is_none() {
        openPlan(elise);
        click("New plan");
        _setValue(field(TextField.class, "Reason"), "Keep running");
        click("Add goal");
        _setValue(measure(), "Going downstairs");
        _setValue(field(BigDecimalField.class, "Start"), new BigDecimal("4"));
        _setValue(field(BigDecimalField.class, "Now"), new BigDecimal("7"));
        _setValue(field(BigDecimalField.class, "Goal"), new BigDecimal("9"));
        click("Add goal");
        click("Add exercise");
        _setValue(field(TextField.class, "Exercise"), "Heel drops");
        _setValue(field(TextField.class, "Dose"), "3 × 12, slow");
        _setValue(field(IntegerField.class, "Times a week"), 3);
        _setValue(field(TextField.class, "Hint"), "<b>Both</b> legs");
        click("Add criterion");
        _setValue(field(TextField.class, "Criterion"), "Runs 10 km without pain");
        click("Propose sessions");

        assertThat(page())
                .contains("Going downstairs", "+3")
                .contains("Heel drops", "3 × 12, slow", "3 × a week", "<b>Both</b> legs")
                .contains("Runs 10 km without pain", "not yet");
        assertThat(plan().goals()).hasSize(1);

        click("Edit plan");
        _setValue(field(DatePicker.class, "Met on"), LocalDate.of(2026, 9, 14));
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button ->
                        "Remove this exercise".equals(button.getAriaLabel().orElse("")))));
        click("Save");
        assertThat(page()).contains("met 14 Sep 2026").doesNotContain("Heel drops");
    }

    @Test
    void what_notes_measure_is_chosen_with_its_unit_and_an_activity_may_be_new() {
        openPlan(elise);
        click("New plan");
        _setValue(field(TextField.class, "Reason"), "Keep running");
        click("Add goal");
        String dorsiflexion = measure()
                .getListDataView()
                .getItems()
                .filter(words -> words.contains("Ankle dorsiflexion"))
                .findFirst()
                .orElseThrow();
        _setValue(measure(), dorsiflexion);
        assertThat(field(TextField.class, "Unit").getValue()).isEqualTo("°");
        assertThat(field(BigDecimalField.class, "Now").isReadOnly()).isTrue();
        click("Add goal");
        _setValue(measure(), "Long run over 25 km, PSFS");
        click("Propose sessions");

        assertThat(plan().goals())
                .extracting(Goal::code, Goal::subject)
                .containsExactly(tuple("ANKLE_DORSIFLEXION", ""), tuple("PSFS", "Long run over 25 km"));
    }

    @Test
    void everything_that_is_to_be_mended_is_said_at_once_and_nothing_typed_is_lost() {
        openPlan(elise);
        click("New plan");
        click("Add goal");
        _setValue(field(BigDecimalField.class, "Start"), new BigDecimal("1234567"));
        _setValue(field(DatePicker.class, "Last day (optional)"), LocalDate.of(2026, 9, 1));
        click("Propose sessions");

        assertThat(field(TextField.class, "Reason").getErrorMessage()).isEqualTo("Fill this in.");
        assertThat(measure().getErrorMessage()).isEqualTo("Fill this in.");
        assertThat(field(BigDecimalField.class, "Start").getErrorMessage()).startsWith("A number from −9,999.99");
        assertThat(field(BigDecimalField.class, "Start").getValue()).isEqualByComparingTo("1234567");
        assertThat(field(DatePicker.class, "Last day (optional)").getErrorMessage())
                .isEqualTo("Write a last day on or after the first day.");
        assertThat(fixtures.jdbc()
                        .sql("select count(*) from treatment_plan where client_id = ?")
                        .param(tomasz.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_form_is_not_left_without_a_question_when_something_was_typed() {
        openPlan(elise);
        click("New plan");
        _setValue(field(TextField.class, "Reason"), "Half a thought");
        click("Cancel");
        ConfirmDialog ask = _get(ConfirmDialog.class);
        assertThat(_find(Dialog.class)).hasSize(1);
        ComponentUtil.fireEvent(ask, new ConfirmDialog.ConfirmEvent(ask, false));
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void stage_sessions_are_asked_for_only_where_a_stage_race_is_entered() {
        openPlan(elise);
        click("New plan");
        _assertNone(Checkbox.class);
        As.person(elise);
        events.enter(ref(), "Race " + here, LocalDate.of(2026, 10, 11), LocalDate.of(2026, 10, 16), "");
        openPlan(elise);
        click("New plan");
        assertThat(_get(Checkbox.class).getLabel()).isEqualTo("Gentle sessions between the stages of a race");
    }

    @Test
    void a_plan_is_stopped_with_a_reason_and_goes_to_the_earlier_ones() {
        openPlan(elise);
        write("Keep running");
        click("Accept plan");
        click("Stop…");
        click("Stop plan");
        assertThat(field(TextArea.class, "Reason").getErrorMessage()).isEqualTo("Fill this in.");
        _setValue(field(TextArea.class, "Reason"), "Moved to Leeds");
        click("Stop plan");

        assertThat(page()).contains("No open plan.", "Earlier plans", "Stopped", "Moved to Leeds");
        assertThat(plan().endReason()).isEqualTo("Moved to Leeds");
    }

    @Test
    void completing_names_what_is_not_met_and_a_discarded_draft_says_what_it_was() {
        openPlan(elise);
        click("New plan");
        _setValue(field(TextField.class, "Reason"), "Keep running");
        click("Add criterion");
        _setValue(field(TextField.class, "Criterion"), "Runs 10 km without pain");
        click("Propose sessions");
        click("Accept plan");
        click("Complete…");
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Not met yet:", "Runs 10 km without pain");
        click("Complete plan");
        assertThat(page()).contains("No open plan.", "Completed");

        write("Again");
        click("Discard draft");
        ConfirmDialog ask = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(ask, new ConfirmDialog.ConfirmEvent(ask, false));
        assertThat(page()).contains("Draft, discarded");
    }

    @Test
    void a_change_of_the_calendar_is_said_in_one_line_that_leads_to_the_difference() {
        openPlan(elise);
        write("Keep running");
        click("Accept plan");
        As.person(elise);
        events.enter(ref(), "Race " + here, LocalDate.of(2026, 11, 15), null, "");

        openPlan(elise);

        assertThat(page()).contains("The plan would change: ", " new", "Look at the difference");
    }

    @Test
    void a_review_that_is_due_is_said_held_in_words_and_with_the_goals_values() {
        openPlan(elise);
        click("New plan");
        _setValue(field(TextField.class, "Reason"), "Keep running");
        click("Add goal");
        _setValue(measure(), "Going downstairs");
        _setValue(field(BigDecimalField.class, "Start"), new BigDecimal("4"));
        click("Propose sessions");
        click("Accept plan");
        assertThat(page()).contains("next review 8 Dec 2026").doesNotContain("Review due");
        clock.advance(Duration.ofDays(90));
        openPlan(elise);
        assertThat(page()).contains("Review due since 8 Dec 2026.");

        click("Hold review");
        click("Save review");
        assertThat(field(TextArea.class, "What you found, and what follows").getErrorMessage())
                .isEqualTo("Fill this in.");
        _setValue(field(TextArea.class, "What you found, and what follows"), "Better <i>downhill</i>");
        _setValue(field(BigDecimalField.class, "Going downstairs"), new BigDecimal("7"));
        click("Save review");

        assertThat(page())
                .contains("Better <i>downhill</i>", "+3", "next review 2 Mar 2027")
                .doesNotContain("Review due since");
    }

    @Test
    void days_away_are_added_changed_and_removed_and_the_plan_heeds_them() {
        openPlan(elise);
        write("Keep running");
        click("Add days away");
        click("Save");
        assertThat(field(DatePicker.class, "Away from").getErrorMessage()).startsWith("Write a day");
        _setValue(field(DatePicker.class, "Away from"), LocalDate.of(2026, 9, 16));
        _setValue(field(DatePicker.class, "Away to"), LocalDate.of(2026, 9, 30));
        _setValue(field(TextField.class, "Words (optional)"), "Walking in Wales");
        click("Save");
        assertThat(page()).contains("16 Sep – 30 Sep 2026", "Walking in Wales");

        openPlan(fixtures.manager(here));
        assertThat(page()).contains("16 Sep – 30 Sep 2026").doesNotContain("Keep running");
        _assertNone(Button.class, spec -> spec.withText("Add days away"));

        openPlan(elise);
        click("Change");
        click("Remove");
        assertThat(page()).doesNotContain("Walking in Wales");
    }

    @Test
    void versions_say_who_changed_what_and_open_beside_the_one_before() {
        openPlan(elise);
        write("Keep running");
        click("Edit plan");
        _setValue(field(TextField.class, "Reason"), "Keep running, and <b>hip</b>");
        click("Save");
        assertThat(page()).contains("2 versions", "Written", "Changed");

        click("Version 2");

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("What changed", "Reason", "Keep running, and <b>hip</b>", "The plan then");
    }

    @Test
    void who_reads_for_the_team_changes_nothing() {
        openPlan(elise);
        write("Keep running");
        click("Accept plan");
        fixtures.jdbc()
                .sql("update clinic set notes_readable_by = 'TEAM' where id = ?")
                .param(here.value())
                .update();

        AccountId colleague = fixtures.therapist(here);
        fresh(colleague, "clients/" + tomasz);
        assertThat(tab.visible(ref())).isTrue();
        UI.getCurrent().add(tab.content(ref()));

        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("Keep running", "Maintenance every 3 to 4 weeks");
        for (String deed :
                new String[] {"Edit plan", "Stop…", "Complete…", "New plan", "Hold review", "Add days away", "Change"
                }) {
            _assertNone(Button.class, spec -> spec.withText(deed));
        }
    }

    private void openPlan(AccountId person) {
        fresh(person, "clients/" + tomasz);
        ClientsNavigation.open(tomasz, "plan");
    }

    private void write(String reason) {
        click("New plan");
        _setValue(field(TextField.class, "Reason"), reason);
        click("Propose sessions");
    }

    @SuppressWarnings("unchecked")
    private static void episode(String words) {
        RadioButtonGroup<Object> group = field(RadioButtonGroup.class, "Episode of care");
        group.setValue(group.getListDataView()
                .getItems()
                .filter(item -> words.equals(group.getItemLabelGenerator().apply(item)))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> measure() {
        return field(ComboBox.class, "Measure");
    }

    private TreatmentPlan plan() {
        As.person(elise);
        return plans.plansOf(ref()).getFirst();
    }

    private ClientRef ref() {
        return new ClientRef(tomasz, here);
    }

    private static String page() {
        return _get(TabSheet.class).getElement().getTextRecursively();
    }
}
