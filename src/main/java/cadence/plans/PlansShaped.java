package cadence.plans;

/**
 * How many active plans of a clinic a change of its settings can change.
 *
 * @param active all of them
 * @param withEvent those whose client has an event to come
 */
public record PlansShaped(long active, long withEvent) {}
