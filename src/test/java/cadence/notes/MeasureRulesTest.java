package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.diary.Outcome;
import cadence.notes.ImportantChange.Band;
import cadence.notes.PlannedWindow.Place;
import cadence.plans.PlanDetails;
import cadence.plans.SessionId;
import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.SessionState;
import cadence.plans.planner.Depth;
import cadence.plans.planner.Minutes;
import cadence.plans.planner.Pace;
import cadence.plans.planner.Treatment;
import cadence.plans.planner.Window;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Id;
import cadence.shared.PlanId;
import cadence.shared.TreatmentType;
import cadence.testing.TestClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final AppointmentId VISIT = AppointmentId.next();

    @Test
    void five_degrees_between_the_sides_stand_out_and_four_do_not() {
        assertThat(Asymmetry.isNotable(Asymmetry.between(number("9"), number("14"))))
                .isTrue();
        assertThat(Asymmetry.isNotable(Asymmetry.between(number("14"), number("9"))))
                .isTrue();
        assertThat(Asymmetry.isNotable(Asymmetry.between(number("74"), number("78"))))
                .isFalse();
        assertThat(Asymmetry.between(number("-3"), number("4"))).isEqualByComparingTo("7");
        assertThat(Asymmetry.between(null, number("4"))).isNull();
        assertThat(Asymmetry.isNotable(null)).isFalse();
    }

    @Test
    void pain_is_clearly_better_from_two_points_below_the_first_value() {
        assertThat(ImportantChange.ofPain(number("6"))).containsExactly(new Band(number("0"), number("4")));
        assertThat(ImportantChange.ofPain(number("1"))).isEmpty();
    }

    @Test
    void an_activity_has_a_small_a_medium_and_a_large_change_as_far_as_the_scale_reaches() {
        assertThat(ImportantChange.ofActivity(number("4")))
                .containsExactly(
                        new Band(number("5.3"), number("6.3")),
                        new Band(number("6.3"), number("6.7")),
                        new Band(number("6.7"), number("10")));
        assertThat(ImportantChange.ofActivity(number("8"))).containsExactly(new Band(number("9.3"), number("10")));
        assertThat(ImportantChange.ofActivity(number("9"))).isEmpty();
    }

    @Test
    void the_window_is_the_one_the_session_was_booked_for_or_else_the_nearest() {
        var near = planned(-3, 3, null, SessionState.PLANNED);
        var booked = planned(20, 26, VISIT, SessionState.PLANNED);
        assertThat(window(TreatmentPlan.State.ACTIVE, near, booked)).isEqualTo(new PlannedWindow(Place.BEFORE, booked));
        assertThat(window(TreatmentPlan.State.ACTIVE, planned(-9, -2, null, SessionState.PLANNED), near))
                .isEqualTo(new PlannedWindow(Place.INSIDE, near));
        assertThat(window(TreatmentPlan.State.ACTIVE, planned(-9, -2, null, SessionState.PLANNED)))
                .extracting(PlannedWindow::place)
                .isEqualTo(Place.AFTER);
    }

    @Test
    void a_far_window_a_kept_session_and_a_plan_that_ended_say_nothing() {
        assertThat(window(TreatmentPlan.State.ACTIVE, planned(15, 20, null, SessionState.PLANNED)))
                .isNull();
        assertThat(window(TreatmentPlan.State.ACTIVE, planned(-3, 3, AppointmentId.next(), SessionState.ATTENDED)))
                .isNull();
        assertThat(window(TreatmentPlan.State.COMPLETED, planned(-3, 3, null, SessionState.PLANNED)))
                .isNull();
    }

    private static @Nullable PlannedWindow window(TreatmentPlan.State state, TreatmentPlan.Session... sessions) {
        var plan = new TreatmentPlan(
                PlanId.next(),
                new ClientRef(ClientId.next(), ClinicId.next()),
                new TreatmentPlan.Therapist(AccountId.next(), "Elise Hartley"),
                state,
                new PlanDetails("Keep running", null, DAY, null, false, List.of(), List.of(), List.of()),
                List.of(sessions),
                List.of(),
                TestClock.START,
                "",
                DAY,
                0);
        return PlannedWindow.of(List.of(plan), VISIT, DAY).orElse(null);
    }

    private static TreatmentPlan.Session planned(int from, int to, @Nullable AppointmentId booked, SessionState state) {
        return new TreatmentPlan.Session(
                new SessionId(Id.nextValue()),
                new Treatment(TreatmentType.MAINTENANCE, Pace.VARIED, Depth.DEEP_ALLOWED, new Minutes(45, 60)),
                null,
                new Window(DAY.plusDays(from), DAY.plusDays(to), DAY.plusDays(from)),
                List.of(),
                state,
                booked == null
                        ? null
                        : new TreatmentPlan.Booking(booked, TestClock.START, DAY.plusDays(from), Outcome.SCHEDULED),
                null,
                null);
    }

    private static BigDecimal number(String figure) {
        return new BigDecimal(figure);
    }
}
