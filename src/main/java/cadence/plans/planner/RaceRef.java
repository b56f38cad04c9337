package cadence.plans.planner;

import java.util.UUID;

/**
 * The race a session belongs to.
 *
 * @param stage the stage it follows, from 1; 0 for the pre-event and the post-event session
 */
public record RaceRef(UUID race, int stage) {}
