package cadence.plans;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.plans.GoalMeasures.Better;
import cadence.plans.GoalMeasures.Course;
import cadence.plans.GoalMeasures.Size;
import cadence.plans.GoalMeasures.Step;
import cadence.plans.GoalMeasures.Value;
import cadence.plans.PlanDetails.Goal;
import cadence.plans.PlanDetails.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalProgressTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);
    private static final List<Step> ACTIVITY = List.of(
            new Step(new BigDecimal("1.3"), Size.SMALL),
            new Step(new BigDecimal("2.3"), Size.MEDIUM),
            new Step(new BigDecimal("2.7"), Size.LARGE));
    private static final List<Step> PAIN = List.of(new Step(BigDecimal.TWO, Size.CLEAR));

    @Test
    void the_start_is_the_last_value_up_to_the_plans_first_day() {
        GoalProgress progress = of(course(Better.MORE, value(-40, "3"), value(0, "4"), value(30, "7")));

        assertThat(progress.start()).isEqualTo(value(0, "4"));
        assertThat(progress.now()).isEqualTo(value(30, "7"));
        assertThat(progress.change()).isEqualByComparingTo("3");
        assertThat(progress.values()).hasSize(2);
    }

    @Test
    void without_one_before_it_is_the_first_after() {
        assertThat(of(course(Better.MORE, value(5, "4"), value(30, "7"))).start())
                .isEqualTo(value(5, "4"));
    }

    @Test
    void after_a_plan_that_is_over_nothing_counts() {
        GoalProgress progress = GoalProgress.of(
                goal(null, "9"), BEGIN, BEGIN.plusDays(20), course(Better.MORE, value(0, "4"), value(30, "7")));

        assertThat(progress.now()).isEqualTo(value(0, "4"));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 5.2,",
        "4, 5.3, SMALL",
        "4, 6.2, SMALL",
        "4, 6.3, MEDIUM",
        "4, 6.6, MEDIUM",
        "4, 6.7, LARGE",
        "7, 4, LARGE"
    })
    void a_change_of_the_psfs_has_the_name_of_the_threshold_it_reached(String from, String to, @Nullable Size size) {
        GoalProgress progress = of(new Course(Better.MORE, ACTIVITY, List.of(value(0, from), value(9, to)), List.of()));

        assertThat(progress.size()).isEqualTo(size);
        assertThat(progress.isBetter()).isEqualTo(new BigDecimal(to).compareTo(new BigDecimal(from)) > 0);
    }

    @ParameterizedTest
    @CsvSource({"6, 5, false,", "6, 4, true, CLEAR", "6, 3, true, CLEAR"})
    void less_pain_is_better_and_two_points_are_clear(String from, String to, boolean reached, @Nullable Size size) {
        GoalProgress progress = GoalProgress.of(
                goal(null, "4"),
                BEGIN,
                null,
                new Course(Better.LESS, PAIN, List.of(value(0, from), value(9, to)), List.of()));

        assertThat(progress.isBetter()).isTrue();
        assertThat(progress.size()).isEqualTo(size);
        assertThat(progress.isReached()).isEqualTo(reached);
    }

    @Test
    void the_other_side_is_compared_on_the_same_days() {
        GoalProgress progress = GoalProgress.of(
                goal(Side.LEFT, "14"),
                BEGIN,
                null,
                new Course(
                        Better.MORE,
                        List.of(),
                        List.of(value(0, "5"), value(30, "9")),
                        List.of(value(0, "11"), value(30, "10"), value(31, "12"))));

        assertThat(progress.apartStart()).isEqualByComparingTo("6");
        assertThat(progress.apartNow()).isEqualByComparingTo("1");
        assertThat(progress.isReached()).isFalse();
    }

    @Test
    void a_goal_kept_by_hand_keeps_its_figures_and_goes_where_its_target_lies() {
        GoalProgress down = GoalProgress.of(
                Goal.byHand("Headaches", "times", new BigDecimal("5"), new BigDecimal("2"), new BigDecimal("2")),
                BEGIN,
                null,
                Course.EMPTY);

        assertThat(down.isBetter()).isTrue();
        assertThat(down.isReached()).isTrue();
        assertThat(down.change()).isEqualByComparingTo("-3");
        assertThat(down.size()).isNull();
    }

    @Test
    void what_nobody_measured_yet_says_nothing() {
        GoalProgress empty = GoalProgress.of(
                new Goal("Fatigue", "FATIGUE", "", null, "0–10", null, null, null, null, BigDecimal.TWO),
                BEGIN,
                null,
                new Course(Better.LESS, List.of(), List.of(), List.of()));

        assertThat(empty.change()).isNull();
        assertThat(empty.isReached()).isFalse();
        assertThat(empty.isBetter()).isFalse();
    }

    private static GoalProgress of(Course course) {
        return GoalProgress.of(goal(null, "9"), BEGIN, null, course);
    }

    private static Goal goal(@Nullable Side side, String target) {
        return new Goal("Measure", "CODE", "", side, "", null, null, null, null, new BigDecimal(target));
    }

    private static Course course(Better better, Value... values) {
        return new Course(better, List.of(), List.of(values), List.of());
    }

    private static Value value(int day, String figure) {
        return new Value(BEGIN.plusDays(day), new BigDecimal(figure));
    }
}
