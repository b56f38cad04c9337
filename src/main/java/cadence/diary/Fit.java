package cadence.diary;

/** How a wanted time lies to the therapist's available hours. Outside is possible; the figures report it apart (domain.md). */
public enum Fit {
    INSIDE,
    OUTSIDE,
    LEAVE,
    BLOCK
}
