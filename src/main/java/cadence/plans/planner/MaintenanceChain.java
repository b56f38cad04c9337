package cadence.plans.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days of maintenance from the last session to the plan's end. Of all chains the one is taken that breaks fewest rules,
 * then has fewest sessions that may not be deep, then keeps most of what stands, then is nearest to the days the rules mean.
 */
final class MaintenanceChain {

    private static final long BROKEN = 1_000_000_000_000_000L;
    private static final long LATE_WEEK = 1_000_000_000_000L;
    private static final long NOT_DEEP = 1_000_000_000L;
    private static final long KEPT = 100_000;

    /** A session this near is not moved for the sake of later ones: the client has it in the diary. */
    private static final int NEAR_DAYS = 42;

    private final Days days;
    private final Waypoints waypoints;
    private final Map<Integer, PlannedSession> standing;
    private final Map<Integer, Link> known = new HashMap<>();

    /** @param standing maintenance that may move, by day */
    MaintenanceChain(Days days, Waypoints waypoints, Map<Integer, PlannedSession> standing) {
        this.days = days;
        this.waypoints = waypoints;
        this.standing = standing;
    }

    List<Link> links() {
        List<Link> links = new ArrayList<>();
        int day = waypoints.start();
        while (day < waypoints.end()) {
            links.add(best(day));
            day = links.getLast().to();
        }
        return links;
    }

    private Link best(int from) {
        Link before = known.get(from);
        if (before != null) {
            return before;
        }
        Waypoint next = waypoints.after(from);
        Due due = waypoints.dueAfter(from);
        int last = Math.min(waypoints.lastBefore(from), waypoints.begin(next) - 1);
        Link best = null;
        if (!isMissing(due, next)) {
            best = standingAt(from, due, next);
        }
        best = cheaper(best, sessions(from, due, Link.Kind.SESSION, due, last, 0));
        if (best == null || best.kind() == Link.Kind.LONG) {
            long broken = due.latest() < days.floor ? 0 : BROKEN;
            for (int week = due.latest() + 1; week <= last; week += Due.WEEK) {
                long cost = broken + (1 + (week - due.latest()) / Due.WEEK) * LATE_WEEK;
                Due late = Due.within(week, due.because());
                Link link = sessions(from, due, Link.Kind.LATE, late, last, cost);
                if (link != null) {
                    best = cheaper(best, link);
                    break;
                }
            }
        }
        if (best == null) {
            long broken = due.latest() < days.floor ? 0 : BROKEN;
            best = new Link(from, next.day(), due, Link.Kind.STUCK, broken + onward(next.day()));
        }
        known.put(from, best);
        return best;
    }

    /** Whether a session is wanted before the waypoint. Who comes to the race's own days is due to be seen there: gentler. */
    private boolean isMissing(Due due, Waypoint next) {
        int begin = waypoints.begin(next);
        return switch (next.kind()) {
            case MAINTENANCE -> false;
            case END -> (begin == next.day() ? due.aim() : due.latest()) < begin;
            default -> due.latest() < begin;
        };
    }

    private Link standingAt(int from, Due due, Waypoint next) {
        int day = next.day();
        long onward = onward(day);
        if (next.kind() != Waypoint.Kind.MAINTENANCE || day >= due.earliest() && day <= due.latest()) {
            return new Link(from, day, due, Link.Kind.ON, onward);
        }
        if (day < due.earliest()) {
            return new Link(from, day, due, Link.Kind.SHORT, BROKEN + onward);
        }
        long weeks = 1 + (day - due.latest()) / Due.WEEK;
        return new Link(from, day, due, Link.Kind.LONG, BROKEN + weeks * LATE_WEEK + onward);
    }

    private @Nullable Link sessions(int from, Due due, Link.Kind kind, Due window, int last, long cost) {
        Link best = null;
        for (int day = Math.max(window.earliest(), days.floor); day <= Math.min(window.latest(), last); day++) {
            if (days.freeForTissueWork(day)) {
                long here = cost + cost(day, window.aim());
                best = cheaper(best, new Link(from, day, due, kind, here + onward(day)));
            }
        }
        return best;
    }

    private long cost(int day, int aim) {
        PlannedSession stood = standing.get(day);
        long kept = stood == null ? 0 : (stood.booked() ? 3 : 2) * (day < days.floor + NEAR_DAYS ? 10 : 1) * KEPT;
        long gentle = days.zone(day) == Zones.Zone.PROTECTED ? NOT_DEEP : 0;
        return gentle - kept + Math.abs(day - aim);
    }

    private long onward(int day) {
        return day >= waypoints.end() ? 0 : best(day).cost();
    }

    private static @Nullable Link cheaper(@Nullable Link one, @Nullable Link other) {
        return one == null || other != null && other.cost() < one.cost() ? other : one;
    }
}
