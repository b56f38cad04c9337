package cadence.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.plans.PlanDetails.Exercise;
import cadence.plans.PlanDetails.Goal;
import cadence.plans.PlanInput.CourseInput;
import cadence.plans.planner.Course;
import cadence.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** What a plan must fit to be kept. */
class PlanRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Test
    void whatever_is_typed_is_taken_or_said_what_is_to_be_mended_in_words_that_exist() {
        ResourceBundle plans = ResourceBundle.getBundle("texts.plans", Locale.ROOT);
        ResourceBundle shared = ResourceBundle.getBundle("texts.shared", Locale.ROOT);
        OddPlans odd = new OddPlans(20260915, TODAY, 12);
        int taken = 0;
        for (int i = 0; i < 10_000; i++) {
            PlanInput input = odd.next();
            List<Refused> problems = PlanRules.problems(input, TODAY);
            if (problems.isEmpty()) {
                taken++;
                PlanDetails details = PlanRules.fit(input, TODAY);
                assertThat(details.reason()).isNotBlank().hasSizeLessThanOrEqualTo(300);
                assertThat(details.startsOn()).isBetween(TODAY.minusYears(20), TODAY.plusYears(3));
                assertThat(PlanRules.problems(PlanInput.of(details), TODAY))
                        .as("what was kept can be saved again")
                        .isEmpty();
            } else {
                assertThatThrownBy(() -> PlanRules.fit(input, TODAY)).isInstanceOf(Refused.class);
                assertThat(problems)
                        .allSatisfy(problem -> assertThat(plans.containsKey(problem.messageKey())
                                        || shared.containsKey(problem.messageKey()))
                                .as(problem.messageKey())
                                .isTrue())
                        .allSatisfy(problem -> assertThat(problem.field()).isNotEmpty());
            }
        }
        assertThat(taken).as("plans that are taken").isBetween(500, 9_500);
    }

    @Test
    void every_problem_is_named_with_its_field() {
        PlanInput input = new PlanInput(
                " ",
                PlanDetails.Episode.INJURY,
                new CourseInput(null, null, 0, 29, 29, 61),
                null,
                null,
                false,
                List.of(Goal.byHand("", "", new BigDecimal("0.001"), null, null)),
                List.of(new Exercise("Heel drops", "", 29, "x".repeat(501))),
                List.of());

        assertThat(PlanRules.problems(input, TODAY))
                .extracting(Refused::field)
                .containsExactly(
                        "reason",
                        "purpose",
                        "courseFrom",
                        "courseSessions",
                        "courseEveryDays",
                        "courseMinutesFrom",
                        "courseMinutesTo",
                        "startsOn",
                        "goals.0.measure",
                        "goals.0.baseline",
                        "exercises.0.times",
                        "exercises.0.hint");
    }

    @Test
    void a_course_is_looked_at_for_an_injury_only() {
        PlanInput typed = PlanInput.blank(TODAY);
        PlanInput input = new PlanInput(
                "Keep running",
                typed.episode(),
                new CourseInput(Course.Purpose.TREATMENT, null, 99, 99, 1, 2),
                typed.startsOn(),
                null,
                false,
                List.of(),
                List.of(),
                List.of());
        assertThat(PlanRules.fit(input, TODAY).course()).isNull();
    }

    @Test
    void the_longest_minutes_are_not_less_than_the_shortest() {
        PlanInput input = new PlanInput(
                "Calf",
                PlanDetails.Episode.INJURY,
                new CourseInput(Course.Purpose.TREATMENT, TODAY, 6, 7, 50, 40),
                TODAY,
                null,
                false,
                List.of(),
                List.of(),
                List.of());
        assertThat(PlanRules.problems(input, TODAY)).extracting(Refused::field).containsExactly("courseMinutesTo");
    }
}
