package cadence.plans.planner;

/** What the maintenance between has to reckon with: a day that stands. */
record Waypoint(int day, Kind kind) {

    /** What stands there. */
    enum Kind {
        /** The last session held, or the day before the plan's start. */
        START,
        /** A pinned maintenance session. */
        MAINTENANCE,
        /** A session that maintenance goes on counting from, but that is not counted itself. */
        OTHER,
        /** The second day after a race that has no post-event session. */
        RACE,
        /** The day after the plan's last. */
        END
    }
}
