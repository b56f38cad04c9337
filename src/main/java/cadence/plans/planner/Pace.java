package cadence.plans.planner;

/** How a session moves, as the page says it; the words are {@code plans.pace.*}. */
public enum Pace {
    /** A variety of techniques: the page names no pace. */
    VARIED,
    /** Fast and brisk. */
    BRISK,
    /** Slow and rhythmical. */
    SLOW
}
