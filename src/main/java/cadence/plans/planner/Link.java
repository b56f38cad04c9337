package cadence.plans.planner;

/**
 * A step of the maintenance chain.
 *
 * @param due the window after the day it comes from
 * @param cost what it costs to be here and to go on to the end, less is better
 */
record Link(int from, int to, Due due, Kind kind, long cost) {

    /** What the step leads to. */
    enum Kind {
        /** A session in its window. */
        SESSION,
        /** A session as soon as possible: the window has no possible day. */
        LATE,
        /** What stands there, with nothing missing between. */
        ON,
        /** What stands there, because no session is possible between. */
        STUCK,
        /** A pinned session that is too near. */
        SHORT,
        /** A pinned session that is too far. */
        LONG
    }

    boolean isSession() {
        return kind == Kind.SESSION || kind == Kind.LATE;
    }
}
