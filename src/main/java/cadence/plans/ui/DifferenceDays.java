package cadence.plans.ui;

import cadence.plans.DifferencePage;
import cadence.plans.Proposal;
import cadence.plans.planner.PlanDifference.Change;
import cadence.plans.planner.PlanDifference.Kind;
import cadence.plans.planner.PlannedSession;
import cadence.plans.planner.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The days that a difference concerns: what changes, with what stands next to it.
 *
 * @param from a Monday
 * @param to the last day, a Sunday
 */
record DifferenceDays(LocalDate from, LocalDate to) {

    private static final int AROUND = 14;
    private static final int LEAST = 70;
    /** So near, today is shown too. */
    private static final int SOON = 28;

    private static final int WEEKS_NAMED = 16;

    static DifferenceDays of(DifferencePage page, Proposal proposal) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Change change : proposal.difference().changes()) {
            if (change.kind() != Kind.KEPT || change.changesWindow()) {
                Stream.of(change.before(), change.after())
                        .filter(Objects::nonNull)
                        .map(PlannedSession::window)
                        .forEach(window -> days.addAll(List.of(window.earliest(), window.latest())));
            }
        }
        proposal.problems().forEach(problem -> days.addAll(List.of(problem.from(), problem.to())));
        proposal.causes().stream()
                .flatMap(cause -> Stream.of(cause.from(), cause.to()))
                .filter(Objects::nonNull)
                .forEach(days::add);
        DifferenceDays shown = around(
                days.isEmpty() ? page.today() : days.first(),
                days.isEmpty() ? page.today() : days.last(),
                page.today());
        return shown.cuts(proposal) ? new DifferenceDays(shown.from, shown.to.plusWeeks(1)) : shown;
    }

    /** Whether a session begins inside and ends after the last day, or on it. */
    private boolean cuts(Proposal proposal) {
        return proposal.difference().changes().stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(Objects::nonNull)
                .map(PlannedSession::window)
                .anyMatch(window -> show(window.earliest()) && !window.latest().isBefore(to));
    }

    /** Whole weeks around what changes, ten of them at least. */
    static DifferenceDays around(LocalDate first, LocalDate last, LocalDate today) {
        LocalDate start = first.minusDays(AROUND);
        if (today.isBefore(start) && !today.isBefore(start.minusDays(SOON))) {
            start = today.minusDays(1);
        }
        LocalDate from = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate end = last.plusDays(AROUND);
        LocalDate least = from.plusDays(LEAST - 1);
        LocalDate to = (end.isBefore(least) ? least : end).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return new DifferenceDays(from, to);
    }

    /** Mondays; the firsts of months where those would be too many to name. */
    List<LocalDate> ticks() {
        if (ChronoUnit.WEEKS.between(from, to) < WEEKS_NAMED) {
            return from.datesUntil(to.plusDays(1), Period.ofWeeks(1)).toList();
        }
        LocalDate first = from.with(TemporalAdjusters.firstDayOfNextMonth());
        return first.isAfter(to)
                ? List.of()
                : first.datesUntil(to.plusDays(1), Period.ofMonths(1)).toList();
    }

    boolean show(Window window) {
        return !window.latest().isBefore(from) && !window.earliest().isAfter(to);
    }

    boolean show(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** How many days from the first that is shown; below 0 or above {@link #count()} where it is not. */
    long at(LocalDate day) {
        return ChronoUnit.DAYS.between(from, day);
    }

    long count() {
        return at(to) + 1;
    }
}
