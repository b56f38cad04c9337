package cadence.plans;

/** How a client's session before or after an event stands. */
public enum RaceSession {
    NONE,
    BOOKED,
    HELD
}
