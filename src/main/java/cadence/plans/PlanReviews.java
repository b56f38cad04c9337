package cadence.plans;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a plan is to be reviewed: at half and at its end; an open one every 12 weeks from its start (decision 0052). */
public final class PlanReviews {

    static final int OPEN_WEEKS = 12;

    /** A review held a little early counts for the day it was due. */
    static final int EARLY_DAYS = 7;

    private PlanReviews() {}

    /** The days on which the first reviews are due; of an open plan only one. */
    public static List<LocalDate> first(LocalDate start, @Nullable LocalDate end) {
        if (end == null) {
            return List.of(start.plusWeeks(OPEN_WEEKS));
        }
        long days = ChronoUnit.DAYS.between(start, end);
        return days < 2 * EARLY_DAYS ? List.of(end) : List.of(start.plusDays(days / 2), end);
    }

    /** Since when a review of an active plan is due; empty where none is. */
    public static Optional<LocalDate> due(TreatmentPlan plan) {
        return plan.state() == TreatmentPlan.State.ACTIVE
                ? open(plan).stream().filter(day -> !day.isAfter(plan.today())).findFirst()
                : Optional.empty();
    }

    /** The next day on which one will be due; empty after the last. */
    public static Optional<LocalDate> next(TreatmentPlan plan) {
        return open(plan).stream().filter(day -> day.isAfter(plan.today())).findFirst();
    }

    /** For which day a review held today counts: the latest one due, soon due, or else today itself. */
    static LocalDate heldFor(TreatmentPlan plan) {
        return open(plan).stream()
                .filter(day -> !day.isAfter(plan.today().plusDays(EARLY_DAYS)))
                .reduce((earlier, later) -> later)
                .orElse(plan.today());
    }

    /** Days without a review, past ones first, and at least one to come where there is any. */
    private static List<LocalDate> open(TreatmentPlan plan) {
        List<LocalDate> days = new ArrayList<>(first(plan.startsOn(), plan.endsOn()));
        while (plan.endsOn() == null && !days.getLast().isAfter(plan.today().plusWeeks(OPEN_WEEKS))) {
            days.add(days.getLast().plusWeeks(OPEN_WEEKS));
        }
        LocalDate held = plan.reviews().stream()
                .map(TreatmentPlan.Review::dueOn)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        days.removeIf(day -> !day.isAfter(held.equals(LocalDate.MIN) ? held : held.plusDays(EARLY_DAYS)));
        return days;
    }
}
