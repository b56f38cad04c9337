package cadence.plans.planner;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far maintenance sessions lie apart. Outside every run-up 21 to 28 days (page: "ideally every 3-4 weeks"); that is
 * 24.5 days with a leeway of a seventh, and the clinic's interval inside the run-up has the same leeway. A day counts for its
 * share of the interval it lies in, so a gap across the border shortens by as much of it as is run-up.
 */
final class Rhythm {

    /** Shares are counted in units of 1 / (49 × interval): 2 / 49 of the way for an ordinary day. */
    private static final int HALF_DAYS = 49;

    private final Days days;
    private final PlannerSettings settings;
    private final Map<Integer, Due> known = new HashMap<>();

    Rhythm(Days days, PlannerSettings settings) {
        this.days = days;
        this.settings = settings;
    }

    /** The window after a session. */
    Due after(int day) {
        return known.computeIfAbsent(day, this::count);
    }

    private Due count(int day) {
        int interval = settings.runUpIntervalDays();
        long whole = (long) HALF_DAYS * interval;
        long share = 0;
        int earliest = 0;
        int aim = day;
        int at = day;
        boolean before = false;
        boolean inside = false;
        while (true) {
            boolean runUp = days.zones().runUpTo(at + 1).isPresent();
            long next = share + (runUp ? HALF_DAYS : 2 * interval);
            if (next * 7 > whole * 8 && earliest != 0) {
                break;
            }
            at++;
            share = next;
            before |= !runUp;
            inside |= runUp;
            if (earliest == 0 && share * 7 >= whole * 6) {
                earliest = at;
            }
            if (share <= whole) {
                aim = at;
            }
        }
        return new Due(earliest, Math.clamp(aim, earliest, at), at, rule(day, at, before, inside));
    }

    /** Whether a session on the later day is not too soon after one on the earlier. */
    boolean isFarEnough(int earlier, int later) {
        return later >= after(earlier).earliest();
    }

    private Because rule(int day, int latest, boolean outside, boolean inside) {
        Optional<Race> race = inside ? nearestRunUp(day, latest) : Optional.empty();
        if (race.isEmpty()) {
            return Because.of(Rule.MAINTENANCE, Days.date(day));
        }
        return Because.of(
                outside ? Rule.INTO_RUN_UP : Rule.RUN_UP,
                race.get().name(),
                settings.runUpIntervalDays(),
                settings.runUpWeeks(),
                Days.date(day));
    }

    private Optional<Race> nearestRunUp(int from, int to) {
        for (int day = from + 1; day <= to; day++) {
            Optional<Race> race = days.zones().runUpTo(day);
            if (race.isPresent()) {
                return race;
            }
        }
        return Optional.empty();
    }
}
