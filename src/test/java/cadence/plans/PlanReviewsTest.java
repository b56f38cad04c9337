package cadence.plans;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.plans.TreatmentPlan.Review;
import cadence.plans.TreatmentPlan.State;
import cadence.plans.TreatmentPlan.Therapist;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Id;
import cadence.shared.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a plan is to be reviewed: at half and at its end, an open one every 12 weeks (decision 0052). */
class PlanReviewsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 5, 1);
    private static final LocalDate HALF = LocalDate.of(2026, 3, 2);

    @Test
    void a_plan_with_an_end_is_reviewed_at_half_and_at_its_end() {
        assertThat(PlanReviews.first(START, END)).containsExactly(HALF, END);
        assertThat(PlanReviews.due(plan(END, HALF.minusDays(1)))).isEmpty();
        assertThat(PlanReviews.next(plan(END, HALF.minusDays(1)))).contains(HALF);
        assertThat(PlanReviews.due(plan(END, HALF))).contains(HALF);
        assertThat(PlanReviews.due(plan(END, HALF.plusDays(30), HALF))).isEmpty();
        assertThat(PlanReviews.due(plan(END, END, HALF))).contains(END);
        assertThat(PlanReviews.due(plan(END, END.plusDays(3), HALF, END))).isEmpty();
    }

    @Test
    void one_that_was_not_held_stays_due_since_its_day_and_one_held_late_counts_for_all_before() {
        assertThat(PlanReviews.due(plan(END, END.plusDays(9)))).contains(HALF);
        assertThat(PlanReviews.heldFor(plan(END, END.plusDays(9)))).isEqualTo(END);
    }

    @Test
    void one_held_a_week_early_counts_and_an_earlier_one_is_an_extra() {
        assertThat(PlanReviews.heldFor(plan(END, HALF.minusDays(7)))).isEqualTo(HALF);
        LocalDate extra = HALF.minusDays(8);
        assertThat(PlanReviews.heldFor(plan(END, extra))).isEqualTo(extra);
        assertThat(PlanReviews.due(plan(END, HALF, extra))).contains(HALF);
    }

    @Test
    void an_open_plan_is_reviewed_every_12_weeks() {
        LocalDate first = START.plusWeeks(12);
        assertThat(PlanReviews.first(START, null)).containsExactly(first);
        assertThat(PlanReviews.due(plan(null, first.minusDays(1)))).isEmpty();
        assertThat(PlanReviews.due(plan(null, first.plusWeeks(13)))).contains(first);
        assertThat(PlanReviews.due(plan(null, first.plusWeeks(13), first))).contains(first.plusWeeks(12));
        assertThat(PlanReviews.next(plan(null, first, first))).contains(first.plusWeeks(12));
    }

    @Test
    void a_plan_of_less_than_two_weeks_has_one_and_a_draft_none() {
        assertThat(PlanReviews.first(START, START.plusDays(13))).containsExactly(START.plusDays(13));
        assertThat(PlanReviews.first(START, START.plusDays(14))).hasSize(2);
        TreatmentPlan draft = planIn(State.DRAFT, END, END);
        assertThat(PlanReviews.due(draft)).isEmpty();
    }

    private static TreatmentPlan plan(@Nullable LocalDate end, LocalDate today, LocalDate... held) {
        return planIn(State.ACTIVE, end, today, held);
    }

    private static TreatmentPlan planIn(State state, @Nullable LocalDate end, LocalDate today, LocalDate... held) {
        return new TreatmentPlan(
                PlanId.next(),
                new ClientRef(new ClientId(Id.nextValue()), new ClinicId(Id.nextValue())),
                new Therapist(new AccountId(Id.nextValue()), ""),
                state,
                new PlanDetails("Keep running", null, START, end, false, List.of(), List.of(), List.of()),
                List.of(),
                Stream.of(held)
                        .map(day -> new Review(day, Instant.EPOCH, "", ""))
                        .toList(),
                Instant.EPOCH,
                "",
                today,
                0);
    }
}
