package cadence.plans.planner;

import java.util.TreeMap;

/**
 * What stands along the way, from START to END, and what follows from it for the maintenance between.
 *
 * @param afterStart the window after the START
 */
record Waypoints(Days days, Rhythm rhythm, TreeMap<Integer, Waypoint> all, Due afterStart) {

    int start() {
        return all.firstKey();
    }

    int end() {
        return all.lastKey();
    }

    /** The next one. */
    Waypoint after(int day) {
        return all.higherEntry(day).getValue();
    }

    /** The first day that belongs to what stands at the waypoint: for a race's session the day before the race. */
    int begin(Waypoint waypoint) {
        int day = waypoint.day();
        if (waypoint.kind() != Waypoint.Kind.END && days.zone(day) != Zones.Zone.RACE) {
            return day;
        }
        while (days.zone(day - 1) == Zones.Zone.RACE) {
            day--;
        }
        return day;
    }

    /** The last day from which a pinned maintenance session ahead is far enough. */
    int lastBefore(int day) {
        Waypoint next = all.tailMap(day, false).values().stream()
                .filter(each -> each.kind() != Waypoint.Kind.RACE)
                .findFirst()
                .orElseThrow();
        if (next.kind() != Waypoint.Kind.MAINTENANCE) {
            return Integer.MAX_VALUE;
        }
        int last = next.day() - 1;
        while (!rhythm.isFarEnough(last, next.day())) {
            last--;
        }
        return last;
    }

    /** When the next session is due after what is on that day: a waypoint or a proposed session. */
    Due dueAfter(int day) {
        Waypoint at = all.get(day);
        if (at == null || at.kind() == Waypoint.Kind.MAINTENANCE || at.kind() == Waypoint.Kind.OTHER) {
            return rhythm.after(day);
        }
        if (at.kind() == Waypoint.Kind.RACE) {
            String race = days.zones().raceAround(day).map(Race::name).orElse("");
            return Due.within(day + 1, Because.of(Rule.AFTER_RACE, race));
        }
        return afterStart;
    }
}
