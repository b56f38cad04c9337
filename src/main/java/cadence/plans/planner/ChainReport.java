package cadence.plans.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which steps of the maintenance chain break a rule, and which rules collide there. */
record ChainReport(Days days, Waypoints waypoints) {

    Optional<Problem> problem(Link link) {
        return switch (link.kind()) {
            case SESSION, ON -> Optional.empty();
            case LATE, STUCK -> noDay(link);
            case SHORT -> Optional.of(problem(Problem.Kind.GAP_SHORT, link.from(), link.to(), pinned(link)));
            case LONG -> Optional.of(problem(Problem.Kind.GAP_LONG, link.from(), link.to(), pinned(link)));
        };
    }

    /** Who is overdue comes as soon as possible, which is no problem within a week. */
    private Optional<Problem> noDay(Link link) {
        Due due = link.due();
        boolean overdue = due.latest() < days.floor;
        if (overdue && link.to() - days.floor < Due.WEEK) {
            return Optional.empty();
        }
        int first = overdue ? days.floor : due.earliest();
        int last = Math.max(due.latest(), link.to() - 1);
        List<Because> colliding = new ArrayList<>(List.of(due.because()));
        colliding.addAll(days.obstacles(first, last));
        int lastBeforePinned = waypoints.lastBefore(link.from());
        if (last > lastBeforePinned) {
            colliding.add(Because.of(Rule.PINNED_AHEAD, Days.date(lastBeforePinned)));
        }
        return Optional.of(problem(Problem.Kind.NO_DAY, first, last, colliding));
    }

    private static List<Because> pinned(Link link) {
        return List.of(link.due().because(), Because.of(Rule.PINNED, Days.date(link.to())));
    }

    private static Problem problem(Problem.Kind kind, int from, int to, List<Because> colliding) {
        return new Problem(kind, Days.date(from), Days.date(to), colliding);
    }
}
