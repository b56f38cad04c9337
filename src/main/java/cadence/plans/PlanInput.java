package cadence.plans;

import cadence.plans.PlanDetails.Criterion;
import cadence.plans.PlanDetails.Episode;
import cadence.plans.PlanDetails.Exercise;
import cadence.plans.PlanDetails.Goal;
import cadence.plans.planner.Course;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is typed, whatever is missing or out of bounds; {@link PlanRules} says what is to be mended.
 *
 * @param course what is typed of an injury's course; looked at for an injury only
 */
public record PlanInput(
        String reason,
        Episode episode,
        CourseInput course,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean stageSessions,
        List<Goal> goals,
        List<Exercise> exercises,
        List<Criterion> criteria) {

    public PlanInput {
        goals = List.copyOf(goals);
        exercises = List.copyOf(exercises);
        criteria = List.copyOf(criteria);
    }

    /** The course as it is typed: days between sessions, minutes a session takes at least and at most. */
    public record CourseInput(
            Course.@Nullable Purpose purpose,
            @Nullable LocalDate from,
            @Nullable Integer sessions,
            @Nullable Integer everyDays,
            @Nullable Integer minutesFrom,
            @Nullable Integer minutesTo) {

        public static final CourseInput NONE = new CourseInput(null, null, null, null, null, null);
    }

    /** What a new plan begins with: keep running, from today on. */
    public static PlanInput blank(LocalDate today) {
        return new PlanInput(
                "", Episode.KEEP_RUNNING, CourseInput.NONE, today, null, false, List.of(), List.of(), List.of());
    }

    public static PlanInput of(PlanDetails details) {
        Course course = details.course();
        return new PlanInput(
                details.reason(),
                details.episode(),
                course == null
                        ? CourseInput.NONE
                        : new CourseInput(
                                course.purpose(),
                                course.from(),
                                course.sessions(),
                                course.everyDays(),
                                course.minutes().from(),
                                course.minutes().to()),
                details.startsOn(),
                details.endsOn(),
                details.stageSessions(),
                details.goals(),
                details.exercises(),
                details.criteria());
    }
}
