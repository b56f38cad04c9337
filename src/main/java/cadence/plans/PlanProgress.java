package cadence.plans;

import java.util.List;

/** Whether a plan works: its goals against what was measured, and what was done of what was planned. */
public record PlanProgress(List<GoalProgress> goals, PlanDone done) {

    public PlanProgress {
        goals = List.copyOf(goals);
    }
}
