package cadence.plans.planner;

/** A length from the shortest to the longest, in minutes, both included. */
public record Minutes(int from, int to) {

    public Minutes {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("minutes from " + from + " to " + to);
        }
    }
}
