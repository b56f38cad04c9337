package cadence.plans;

import java.time.Instant;

/**
 * One line of a plan's history.
 *
 * @param number from 1
 * @param by who did it; empty where the account is not the actor's to see
 * @param words why; may be empty
 */
public record PlanVersion(int number, Instant at, String by, Deed deed, String words) {

    /** What was done to a plan. */
    public enum Deed {
        CREATED,
        CHANGED,
        ACCEPTED,
        REPLANNED,
        KEPT,
        PINNED,
        REVIEWED,
        COMPLETED,
        STOPPED
    }

    /**
     * The plan as it was then.
     *
     * @param sessions those that were not dropped, by what had become of them
     */
    public record Content(TreatmentPlan.State state, PlanDetails details, Sessions sessions) {}

    /** How many sessions there were: planned, attended, missed; and pinned of the planned. */
    public record Sessions(long planned, long attended, long missed, long dropped, long pinned) {}
}
