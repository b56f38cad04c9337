package cadence.plans;

import cadence.plans.GoalMeasures.Better;
import cadence.plans.GoalMeasures.Course;
import cadence.plans.GoalMeasures.Size;
import cadence.plans.GoalMeasures.Step;
import cadence.plans.GoalMeasures.Value;
import cadence.plans.PlanDetails.Goal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A goal against what was measured: at the start, now, and how far it went. A measure that notes know counts before what was
 * written by hand.
 *
 * @param start at or before the plan's start, else the first after it; null where it was never taken
 * @param now the latest, up to the plan's end; null where none was taken
 * @param apartStart how far the other side was better (or worse: negative) at the start; null without sides
 * @param apartNow the same, now
 * @param values the earliest first, from the start on; empty for goals kept by hand
 */
public record GoalProgress(
        Goal goal,
        @Nullable Value start,
        @Nullable Value now,
        Better better,
        List<Step> steps,
        @Nullable BigDecimal apartStart,
        @Nullable BigDecimal apartNow,
        List<Value> values) {

    public GoalProgress {
        steps = List.copyOf(steps);
        values = List.copyOf(values);
    }

    /** @param end the last day that counts, null while the plan is open */
    static GoalProgress of(Goal goal, LocalDate begin, @Nullable LocalDate end, Course course) {
        List<Value> counted = until(course.values(), end);
        Value start = start(counted, begin);
        Value now = counted.isEmpty() ? null : counted.getLast();
        if (start == null || now == null) {
            return byHand(goal, begin, course);
        }
        List<Value> other = until(course.otherSide(), end);
        return new GoalProgress(
                goal,
                start,
                now,
                course.better(),
                course.steps(),
                apart(other, start),
                apart(other, now),
                counted.stream()
                        .filter(value -> !value.day().isBefore(start.day()))
                        .toList());
    }

    /** Which way is better is told by what is wanted, unless the measure itself says so; "PSFS" in its name makes it one. */
    private static GoalProgress byHand(Goal goal, LocalDate begin, Course course) {
        BigDecimal from = goal.baseline();
        BigDecimal target = goal.target();
        boolean down = from != null && target != null && target.compareTo(from) < 0;
        boolean activity =
                (goal.measure() + goal.unit()).toUpperCase(Locale.ROOT).contains(GoalMeasures.ACTIVITY);
        boolean measured = !course.steps().isEmpty() || course.better() == Better.LESS;
        return new GoalProgress(
                goal,
                value(goal.baselineOn(), begin, from),
                value(goal.latestOn(), begin, goal.latest()),
                measured ? course.better() : down ? Better.LESS : Better.MORE,
                activity ? GoalMeasures.ACTIVITY_STEPS : course.steps(),
                null,
                null,
                List.of());
    }

    /** Now less the start; null where either is missing. */
    public @Nullable BigDecimal change() {
        return start == null || now == null ? null : now.value().subtract(start.value());
    }

    /** Whether now is better than the start. */
    public boolean isBetter() {
        BigDecimal change = change();
        return change != null && (better == Better.LESS ? change.signum() < 0 : change.signum() > 0);
    }

    /** What a change of this size is called, either way; null where it is too small for a word or has none. */
    public @Nullable Size size() {
        BigDecimal change = change();
        if (change == null) {
            return null;
        }
        Size size = null;
        for (Step step : steps) {
            if (change.abs().compareTo(step.from()) >= 0) {
                size = step.size();
            }
        }
        return size;
    }

    public boolean isReached() {
        BigDecimal target = goal.target();
        if (now == null || target == null) {
            return false;
        }
        int order = now.value().compareTo(target);
        return better == Better.LESS ? order <= 0 : order >= 0;
    }

    private static @Nullable Value start(List<Value> values, LocalDate begin) {
        Value before = values.stream()
                .filter(value -> !value.day().isAfter(begin))
                .reduce((earlier, later) -> later)
                .orElse(null);
        return before != null || values.isEmpty() ? before : values.getFirst();
    }

    private static List<Value> until(List<Value> values, @Nullable LocalDate end) {
        return end == null
                ? values
                : values.stream().filter(value -> !value.day().isAfter(end)).toList();
    }

    /** The other side on the same day less this one. */
    private static @Nullable BigDecimal apart(Collection<Value> other, Value value) {
        return other.stream()
                .filter(each -> each.day().equals(value.day()))
                .findFirst()
                .map(each -> each.value().subtract(value.value()))
                .orElse(null);
    }

    private static @Nullable Value value(@Nullable LocalDate day, LocalDate begin, @Nullable BigDecimal value) {
        return value == null ? null : new Value(day == null ? begin : day, value);
    }
}
