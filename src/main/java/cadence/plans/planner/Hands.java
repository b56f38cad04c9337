package cadence.plans.planner;

/** How deep hands went, as a note tells it (docs/decisions/0053); before there is a note nobody knows. */
public enum Hands {
    NOT_KNOWN,
    GENTLE,
    MEDIUM,
    DEEP;

    private static final int GENTLE_MOST = 2;
    private static final int DEEP_LEAST = 4;

    /**
     * Of a session.
     *
     * @param pressures those written down, each 1 to 5: the greatest counts
     * @param deepTissue whether deep tissue work was among the techniques
     */
    public static Hands of(Iterable<Integer> pressures, boolean deepTissue) {
        int most = 0;
        for (int pressure : pressures) {
            most = Math.max(most, pressure);
        }
        if (deepTissue || most >= DEEP_LEAST) {
            return DEEP;
        }
        if (most == 0) {
            return NOT_KNOWN;
        }
        return most <= GENTLE_MOST ? GENTLE : MEDIUM;
    }
}
