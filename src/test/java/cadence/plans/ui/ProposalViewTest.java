package cadence.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.plans.EventService;
import cadence.plans.PlanDetails;
import cadence.plans.PlanEditService;
import cadence.plans.PlanService;
import cadence.plans.ProposalService;
import cadence.plans.TreatmentPlan;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.PlanId;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.KaribuTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan's difference is read and decided by what it says. */
class ProposalViewTest extends KaribuTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final LocalDate RACE = LocalDate.of(2026, 11, 15);

    @Autowired
    private ProposalService proposals;

    @Autowired
    private PlanEditService edits;

    @Autowired
    private PlanService plans;

    @Autowired
    private EventService events;

    private ClinicId here;
    private AccountId elise;
    private ClientRef ref;

    @BeforeEach
    void people() {
        here = fixtures.clinic();
        elise = fixtures.therapist(here);
        ClientId tomasz = fixtures.client("Tomasz", "Wiśniewski", here);
        fixtures.treats(elise, tomasz, here);
        ref = new ClientRef(tomasz, here);
        for (int weekday = 1; weekday <= 7; weekday++) {
            fixtures.jdbc()
                    .sql("insert into roster_shift (clinic_id, therapist_id, weekday, starts, ends, valid_from)"
                            + " values (?, ?, ?, '08:00', '18:00', '2026-01-01')")
                    .params(here.value(), elise.value(), weekday)
                    .update();
        }
    }

    @Test
    void a_first_plan_is_accepted_as_a_whole() {
        PlanId plan = draft();
        open(elise, ProposalView.path(plan));
        assertThat(page()).contains("The plan as proposed", "First session: within a week", "Not booked");

        _click(button("Accept the proposed plan"));

        assertThat(plans.plan(plan).state()).isEqualTo(TreatmentPlan.State.ACTIVE);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("clients/" + ref.client() + "?tab=plan");
    }

    @Test
    void an_event_that_moved_is_named_with_what_it_moves_and_the_booking_goes_along() {
        PlanId plan = withRace();
        visit("PRE_EVENT", RACE.minusDays(1));
        raceMoves(RACE.plusDays(14));
        open(elise, ProposalView.path(plan));
        assertThat(page())
                .contains(
                        "moved by two weeks",
                        "From Sunday 15 November to Sunday 29 November.",
                        "14–15 Nov, a.m.",
                        "28–29 Nov, a.m.",
                        "Sat 14 Nov 10:00 no longer fits");

        _click(button("Move to Sat 28 Nov 10:00"));
        assertThat(page()).contains("Moves to Sat 28 Nov 10:00 when you accept");
        _click(button("Accept the proposed plan"));

        As.person(elise);
        TreatmentPlan.Session moved = preEvent(plan);
        assertThat(moved.day()).isEqualTo(RACE.plusDays(13));
        assertThat(moved.booking()).isNotNull();
    }

    @Test
    void a_booking_in_a_colleagues_diary_is_named_and_not_moved() {
        PlanId plan = withRace();
        AccountId farah = fixtures.account("Farah Siddiqui", "ACTIVE");
        fixtures.membership(farah, here, "THERAPIST");
        visit("PRE_EVENT", RACE.minusDays(1));
        fixtures.jdbc()
                .sql("update appointment set therapist_id = ? where client_id = ?")
                .params(farah.value(), ref.client().value())
                .update();
        raceMoves(RACE.plusDays(14));
        open(elise, ProposalView.path(plan));
        assertThat(page()).contains("Sat 14 Nov 10:00 no longer fits", "In Farah Siddiqui’s diary");

        _click(button("Accept the proposed plan"));

        open(elise, ProposalView.path(plan));
        assertThat(page()).contains("Bookings the plan left behind", "Planned for 28–29 Nov");
        _assertNone(Button.class, spec -> spec.withText("Cancel it"));
    }

    @Test
    void a_booking_left_behind_is_moved_from_the_page() {
        PlanId plan = withRace();
        visit("PRE_EVENT", RACE.minusDays(1));
        raceMoves(RACE.plusDays(14));
        open(elise, ProposalView.path(plan));
        _click(button("Accept the proposed plan"));
        open(elise, ProposalView.path(plan));

        _click(button("Move"));
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Day")).getValue())
                .isEqualTo(RACE.plusDays(13));
        _click(button("Move", Dialog.class));
        assertThat(_get(TimePicker.class).isInvalid()).isTrue();
        _setValue(_get(TimePicker.class), LocalTime.of(11, 0));
        _click(button("Move", Dialog.class));

        assertThat(page()).doesNotContain("Bookings the plan left behind");
        As.person(elise);
        assertThat(preEvent(plan).booking()).isNotNull();
        assertThat(preEvent(plan).day()).isEqualTo(RACE.plusDays(13));
    }

    @Test
    void what_was_kept_as_it_is_is_not_asked_again_but_can_be_looked_at() {
        PlanId plan = withRace();
        raceMoves(RACE.plusDays(14));
        open(elise, ProposalView.path(plan));
        _click(button("Keep the plan as it is"));
        assertThat(preEvent(plan).latest()).isEqualTo(RACE);

        open(elise, ProposalView.path(plan));
        assertThat(page()).contains("This was refused: the plan stays as it is.");
        _assertNone(Button.class, spec -> spec.withText("Accept the proposed plan"));
        _click(button("Look again"));
        _click(button("Accept the proposed plan"));
        assertThat(preEvent(plan).latest()).isEqualTo(RACE.plusDays(14));
    }

    @Test
    void what_changed_meanwhile_is_shown_anew_before_it_can_be_accepted() {
        PlanId plan = withRace();
        raceMoves(RACE.plusDays(14));
        open(elise, ProposalView.path(plan));
        raceMoves(RACE.plusDays(7));

        _click(button("Accept the proposed plan"));

        assertThat(page())
                .contains("Something changed since you opened this: look at the new proposal.", "moved by one week");
        assertThat(preEvent(plan).latest()).isEqualTo(RACE);
        _click(button("Accept the proposed plan"));
        assertThat(preEvent(plan).latest()).isEqualTo(RACE.plusDays(7));
    }

    @Test
    void a_dropped_session_is_pinned_instead_with_a_reason_and_let_go_again() {
        PlanId plan = withRace();
        events.withdraw(events.entries(ref).getFirst());
        open(elise, ProposalView.path(plan));
        assertThat(page()).contains("will not be started", "Dropped", "Was not booked");

        _click(_find(Button.class, spec -> spec.withText("Pin it instead")).getFirst());
        TextField reason = _get(TextField.class, spec -> spec.withLabel("Reason"));
        _setValue(reason, "x".repeat(201));
        _click(button("Pin", Dialog.class));
        assertThat(reason.getErrorMessage()).isEqualTo("At most 200 characters; this has 201.");
        _setValue(reason, "only Fridays <b>in</b> October");
        _click(button("Pin", Dialog.class));

        assertThat(page()).contains("Pinned by", "on 15 Sep: “only Fridays <b>in</b> October”");
        As.person(elise);
        assertThat(plans.plan(plan).sessions())
                .filteredOn(TreatmentPlan.Session::pinned)
                .hasSize(1);
        _click(button("Unpin"));
        assertThat(plans.plan(plan).sessions()).noneMatch(TreatmentPlan.Session::pinned);
    }

    @Test
    void a_kept_session_is_booked_from_its_row_with_what_the_plan_knows() {
        PlanId plan = withRace();
        raceMoves(RACE.plusDays(14));
        open(elise, ProposalView.path(plan));
        List<Button> kept = _find(Button.class, spec -> spec.withText("Book"));
        assertThat(kept).isNotEmpty();
        _click(kept.getFirst());
        TreatmentPlan.Session first = plans.plan(plan).standing().getFirst();
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Day")).getValue())
                .isEqualTo(first.suggested());
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(60);
        _setValue(_get(TimePicker.class), LocalTime.of(10, 0));
        _click(button("Book", Dialog.class));
        As.person(elise);
        TreatmentPlan.Session booked = plans.plan(plan).standing().getFirst();
        assertThat(booked.id()).isEqualTo(first.id());
        assertThat(booked.booking()).isNotNull();
    }

    @Test
    void without_a_change_it_says_so_and_a_plan_with_forty_changes_is_one_table() {
        PlanId plan = withRace();
        open(elise, ProposalView.path(plan));
        assertThat(page()).contains("The plan stays as it is", "Nothing would change");
        As.person(elise);
        for (int week = 0; week < 20; week++) {
            events.enter(ref, "Race " + week + " of " + here, TODAY.plusDays(20 + week * 7L), null, "");
        }
        open(elise, ProposalView.path(plan));
        assertThat(page()).contains("The plan would change", "Race 2 of " + here + " entered, and 17 more");
        _click(button("Accept the proposed plan"));
        assertThat(plans.plan(plan).standing()).hasSizeGreaterThan(40);
    }

    @Test
    void who_may_read_the_plan_and_not_the_events_is_told_and_offered_nothing() {
        PlanId plan = withRace();
        raceMoves(RACE.plusDays(14));
        fixtures.jdbc()
                .sql("update clinic set notes_readable_by = 'TEAM' where id = ?")
                .param(here.value())
                .update();
        open(fixtures.therapist(here), ProposalView.path(plan));
        assertThat(page()).contains("which only those who treat the client see").doesNotContain("14–15 Nov");
        _assertNone(Button.class, spec -> spec.withText("Accept the proposed plan"));
    }

    @Test
    void for_managers_admins_and_strangers_there_is_no_such_page() {
        PlanId plan = withRace();
        for (AccountId person :
                List.of(fixtures.manager(here), fixtures.admin(), fixtures.therapist(fixtures.clinic()))) {
            try {
                open(person, ProposalView.path(plan));
            } catch (RuntimeException refused) {
                // The address looks like one that does not exist.
            }
            _assertNone(ProposalView.class);
        }
    }

    private PlanId withRace() {
        PlanId plan = draft();
        events.enter(ref, "Race " + here, RACE, null, "3:25");
        proposals.accept(proposals.propose(plan));
        return plan;
    }

    private TreatmentPlan.Session preEvent(PlanId plan) {
        return plans.plan(plan).standing().stream()
                .filter(session -> session.type() == TreatmentType.PRE_EVENT)
                .findFirst()
                .orElseThrow();
    }

    private void raceMoves(LocalDate day) {
        fixtures.jdbc()
                .sql("update event_edition set first_day = ?, last_day = ? where id ="
                        + " (select edition_id from client_event where client_id = ?)")
                .params(day, day, ref.client().value())
                .update();
    }

    private void visit(String type, LocalDate day) {
        var visit = fixtures.appointment(
                here, elise, ref.client(), day.atTime(10, 0).toInstant(ZoneOffset.UTC), 60, "SCHEDULED");
        fixtures.jdbc()
                .sql("update appointment set treatment_type = ? where id = ?")
                .params(type, visit.value())
                .update();
    }

    private PlanId draft() {
        As.person(elise);
        return edits.draft(
                ref, new PlanDetails("Keep running", null, TODAY, null, false, List.of(), List.of(), List.of()));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static Button button(String text, Class<? extends Component> within) {
        return _get(_get(within), Button.class, spec -> spec.withText(text));
    }

    private static String page() {
        return _get(ProposalView.class).getElement().getTextRecursively();
    }
}
