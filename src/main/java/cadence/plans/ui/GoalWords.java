package cadence.plans.ui;

import cadence.plans.GoalMeasures.Better;
import cadence.plans.GoalMeasures.Size;
import cadence.plans.GoalMeasures.Value;
import cadence.plans.GoalProgress;
import cadence.plans.PlanDetails.Goal;
import cadence.plans.PlanDetails.Side;
import cadence.plans.PlanDone;
import cadence.plans.TreatmentPlan.Kept;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How goals and plans go, in words and figures. */
final class GoalWords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private GoalWords() {}

    static String value(@Nullable Value value, Goal goal) {
        return value == null ? "" : PlanWords.value(value.value(), goal.unit());
    }

    /** "+3, large", "−3, clearly better", "−2°", or nothing where there is nothing to compare. */
    static String change(GoalProgress progress) {
        BigDecimal change = progress.change();
        if (change == null) {
            return "";
        }
        String words = signed(change, progress.goal().unit());
        if (change.signum() == 0) {
            return words;
        }
        Size size = progress.size();
        boolean better = progress.isBetter();
        if (size == null) {
            boolean told = progress.better() == Better.MORE;
            return told ? words : words + ", " + PlanWords.say(better ? "plans.goal.better" : "plans.goal.worse");
        }
        String word = PlanWords.say("plans.goal.size." + size + (better ? "" : ".worse"));
        return words + ", " + word;
    }

    /** "6° less than right, 7° at the start": how far the sides are apart; nothing where one was not measured. */
    static String apart(GoalProgress progress) {
        BigDecimal now = progress.apartNow();
        Side side = progress.goal().side();
        if (now == null || side == null) {
            return "";
        }
        String other = PlanWords.say(side == Side.LEFT ? "plans.goal.right" : "plans.goal.left");
        String unit = progress.goal().unit();
        String words = now.signum() == 0
                ? PlanWords.say("plans.goal.same", other)
                : PlanWords.say(
                        now.signum() > 0 ? "plans.goal.less" : "plans.goal.more",
                        PlanWords.value(now.abs(), unit),
                        other);
        BigDecimal before = progress.apartStart();
        if (before == null || before.compareTo(now) == 0) {
            return words;
        }
        return words + ", " + PlanWords.say("plans.goal.before", PlanWords.value(before.abs(), unit));
    }

    /** "90%", or "n/a" while no window has ended. */
    static String adherence(Kept kept) {
        return kept.due() == 0
                ? PlanWords.say("plans.done.none-ended")
                : BigDecimal.valueOf(kept.attended())
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(kept.due()), 0, RoundingMode.HALF_UP)
                        + "%";
    }

    /** "14 planned: 9 in their window, 1 outside, 1 missed, 3 to come"; what there is none of is left out. */
    static String done(PlanDone done) {
        List<String> parts = new ArrayList<>();
        add(parts, "in-window", done.inWindow());
        add(parts, "outside", done.outside());
        add(parts, "missed", done.missed());
        add(parts, "no-outcome", done.noOutcome());
        add(parts, "to-come", done.toCome());
        String planned = PlanWords.say("plans.done.planned", done.planned(), String.join(", ", parts));
        return done.dropped() == 0 ? planned : PlanWords.say("plans.done.and-dropped", planned, done.dropped());
    }

    private static void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(PlanWords.say("plans.done." + key, count));
        }
    }

    private static String signed(BigDecimal change, String unit) {
        String sign = change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "";
        return sign + PlanWords.value(change.abs(), unit);
    }
}
