package cadence.notes;

import cadence.plans.GoalMeasures;
import cadence.plans.GoalMeasures.Better;
import cadence.plans.GoalMeasures.Course;
import cadence.plans.GoalMeasures.Size;
import cadence.plans.GoalMeasures.Step;
import cadence.plans.GoalMeasures.Value;
import cadence.plans.GoalMeasures.What;
import cadence.plans.PlanDetails;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How what a goal names went, from what signed notes measured. */
final class GoalCourses {

    /** Pain before a session, 0 to 10; kept beside the measures, so it has a name of its own. */
    static final String PAIN = "PAIN";

    private static final List<Step> PAIN_STEPS = List.of(new Step(ImportantChange.PAIN_POINTS, Size.CLEAR));

    private final MeasureHistory history;

    GoalCourses(MeasureHistory history) {
        this.history = history;
    }

    MeasureHistory history() {
        return history;
    }

    static boolean isMeasured(What what) {
        return what.code().equals(PAIN)
                || Arrays.stream(Measure.values())
                        .anyMatch(measure -> measure.name().equals(what.code()));
    }

    Course of(What what) {
        if (what.code().equals(PAIN)) {
            return new Course(Better.LESS, PAIN_STEPS, pain(), List.of());
        }
        Measure measure = Measure.valueOf(what.code());
        var about = new Measurable(measure, what.subject());
        PlanDetails.Side side = what.side();
        if (!measure.isSided()) {
            List<Step> steps = measure == Measure.PSFS ? GoalMeasures.ACTIVITY_STEPS : List.of();
            return new Course(better(measure), steps, values(about, null), List.of());
        }
        return side == null
                ? new Course(Better.LESS, List.of(), differences(about), List.of())
                : new Course(
                        Better.MORE,
                        List.of(),
                        values(about, side == PlanDetails.Side.LEFT ? Side.LEFT : Side.RIGHT),
                        values(about, side == PlanDetails.Side.LEFT ? Side.RIGHT : Side.LEFT));
    }

    /** Less is better of what a runner would rather not feel (domain.md, "What it is meant to achieve"). */
    static Better better(Measure measure) {
        return switch (measure) {
            case FATIGUE, HEAVINESS, SORENESS_BASELINE, SORENESS_24, SORENESS_48, SORENESS_72 -> Better.LESS;
            default -> Better.MORE;
        };
    }

    private List<Value> pain() {
        var values = new ArrayList<Value>();
        for (MeasureHistory.Pain pain : history.pain()) {
            Integer before = pain.before();
            if (before != null) {
                values.add(new Value(pain.day(), BigDecimal.valueOf(before)));
            }
        }
        return values;
    }

    private List<Value> values(Measurable about, @Nullable Side side) {
        return history.series().stream()
                .filter(series -> series.what().equals(about))
                .flatMap(series -> series.values().stream())
                .filter(value -> value.side() == side)
                .map(value -> new Value(value.day(), value.value()))
                .toList();
    }

    /** On the days on which both sides were measured. */
    private List<Value> differences(Measurable about) {
        List<Value> right = values(about, Side.RIGHT);
        return values(about, Side.LEFT).stream()
                .flatMap(left -> right.stream()
                        .filter(other -> other.day().equals(left.day()))
                        .limit(1)
                        .map(other -> new Value(
                                left.day(), left.value().subtract(other.value()).abs())))
                .toList();
    }
}
