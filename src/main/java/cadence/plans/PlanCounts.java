package cadence.plans;

import cadence.shared.PlanId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that a manager may know of a plan: its state and how many (access.md, "treatment plan"). */
public record PlanCounts(
        PlanId id,
        TreatmentPlan.State state,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        long goals,
        long planned,
        long attended,
        long missed) {}
