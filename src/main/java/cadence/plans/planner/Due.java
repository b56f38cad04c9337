package cadence.plans.planner;

/**
 * When the next session is due after one.
 *
 * @param earliest first day of the window
 * @param aim the day the rule means
 * @param latest last day of the window
 * @param because the rule
 */
record Due(int earliest, int aim, int latest, Because because) {

    /** Days of a window for what is offered as soon as possible. */
    static final int WEEK = 7;

    static Due within(int from, Because because) {
        return new Due(from, from, from + WEEK - 1, because);
    }

    /** The week, counted in weeks from the window's end, in which a late day lies. */
    Due again(int day) {
        int from = latest + 1 + Math.floorDiv(day - latest - 1, WEEK) * WEEK;
        return within(from, because);
    }

    /** The same window, with the day meant not before one. */
    Due notBefore(int day) {
        return new Due(earliest, Math.clamp(day, earliest, latest), latest, because);
    }
}
