package cadence.plans.planner;

import java.util.List;

/**
 * A plan in the order of its days.
 *
 * @param sessions history and pinned ones as they were, and the proposed
 * @param dropped what stood in the plan and is not in it any more
 * @param problems where no plan keeps every rule
 */
public record Plan(List<PlannedSession> sessions, List<Dropped> dropped, List<Problem> problems) {

    public Plan {
        sessions = List.copyOf(sessions);
        dropped = List.copyOf(dropped);
        problems = List.copyOf(problems);
    }

    /** A session that is taken out of the plan, and why. */
    public record Dropped(PlannedSession session, Because because) {}
}
