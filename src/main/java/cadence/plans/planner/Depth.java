package cadence.plans.planner;

/** How deep hands may go, from the deepest to the gentlest; the words are {@code plans.depth.*}. */
public enum Depth {
    DEEP_ALLOWED,
    NOT_DEEP,
    GENTLE
}
