package cadence.plans;

import cadence.plans.planner.Course;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist writes in a plan.
 *
 * @param reason why, in the client's case
 * @param course the therapist's course for an injury; null means "keep running"
 * @param endsOn the last day, null while open
 * @param stageSessions whether gentle sessions between the stages of a race are wanted
 */
public record PlanDetails(
        String reason,
        @Nullable Course course,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean stageSessions,
        List<Goal> goals,
        List<Exercise> exercises,
        List<Criterion> criteria) {

    public PlanDetails {
        goals = List.copyOf(goals);
        exercises = List.copyOf(exercises);
        criteria = List.copyOf(criteria);
    }

    /** What the episode of care is about. */
    public enum Episode {
        KEEP_RUNNING,
        INJURY
    }

    /** The side of the body a goal is about. */
    public enum Side {
        LEFT,
        RIGHT
    }

    public Episode episode() {
        return course == null ? Episode.KEEP_RUNNING : Episode.INJURY;
    }

    /**
     * A goal: what is measured, with its value at the start, now and wanted; null where it was not taken.
     *
     * @param measure in words
     * @param code the measure's name in the notes, from which the values are taken; empty where they are kept by hand
     * @param subject the client's own activity for PSFS, empty otherwise
     */
    public record Goal(
            String measure,
            String code,
            String subject,
            @Nullable Side side,
            String unit,
            @Nullable BigDecimal baseline,
            @Nullable LocalDate baselineOn,
            @Nullable BigDecimal latest,
            @Nullable LocalDate latestOn,
            @Nullable BigDecimal target) {

        /** Kept by hand: no note measures it. */
        public static Goal byHand(
                String measure,
                String unit,
                @Nullable BigDecimal baseline,
                @Nullable BigDecimal latest,
                @Nullable BigDecimal target) {
            return new Goal(measure, "", "", null, unit, baseline, null, latest, null, target);
        }

        /** Whether its values are kept by hand: no note is asked for them. */
        public boolean isByHand() {
            return code.isEmpty();
        }

        /** With the value it has on that day. */
        Goal now(BigDecimal value, LocalDate day) {
            return new Goal(measure, code, subject, side, unit, baseline, baselineOn, value, day, target);
        }
    }

    /**
     * Something to do at home.
     *
     * @param dose "3 × 12, slow", may be empty
     * @param timesAWeek 1 to 28, null where nothing is agreed
     */
    public record Exercise(
            String name, String dose, @Nullable Integer timesAWeek, String hint) {}

    /** What must hold before the client is discharged; the day on which it was met, null while it is not. */
    public record Criterion(String words, @Nullable LocalDate metOn) {}
}
