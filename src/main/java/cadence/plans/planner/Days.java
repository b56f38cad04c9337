package cadence.plans.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The plan's days, each a number ({@link LocalDate#toEpochDay()}), and what the rules say of each. */
final class Days {

    /** The first day a session may still be proposed for, and the last. */
    final int floor;

    final int start;
    final int end;
    final int today;
    private final Zones zones;
    private final Availability availability;
    private final Map<Integer, Optional<Because>> obstacles = new HashMap<>();
    private final BitSet taken = new BitSet();

    Days(PlanRequest request) {
        zones = new Zones(request);
        availability = request.availability();
        start = at(request.start());
        today = at(request.today());
        floor = Math.max(start, today);
        end = at(request.lastDay());
    }

    static int at(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /** From now on no other session may be on that day. */
    void take(int day) {
        if (day >= floor) {
            taken.set(day - floor);
        }
    }

    boolean free(int day) {
        return day >= floor && day <= end && !taken.get(day - floor) && possible(day);
    }

    boolean possible(int day) {
        return obstacle(day).isEmpty();
    }

    private Optional<Because> obstacle(int day) {
        return obstacles.computeIfAbsent(day, at -> availability.obstacle(date(at)));
    }

    Zones.Zone zone(int day) {
        return zones.zone(day);
    }

    Zones zones() {
        return zones;
    }

    /** Free, and not left to the sessions of a race. */
    boolean freeForTissueWork(int day) {
        return free(day) && zone(day) != Zones.Zone.RACE;
    }

    /** The widest stretch round a day that lies in its zone and between the bounds. */
    Window around(int day, int lowest, int highest) {
        Zones.Zone zone = zone(day);
        int earliest = day;
        while (earliest > Math.max(lowest, start) && zone(earliest - 1) == zone) {
            earliest--;
        }
        int latest = day;
        while (latest < Math.min(highest, end) && zone(latest + 1) == zone) {
            latest++;
        }
        return new Window(date(earliest), date(latest), date(day));
    }

    /** Why no session can be on any of these days, each reason once. */
    List<Because> obstacles(int from, int to) {
        Set<Because> found = new LinkedHashSet<>();
        for (int day = Math.max(from, floor); day <= to; day++) {
            if (day > end) {
                found.add(Because.of(Rule.PLAN_ENDS, date(end)));
                break;
            }
            Optional<Because> away = obstacle(day);
            if (away.isPresent()) {
                found.add(away.get());
            } else if (taken.get(day - floor)) {
                found.add(Because.of(Rule.DAY_TAKEN, date(day)));
            } else {
                zones.raceAround(day).ifPresent(race -> found.add(Because.of(Rule.RACE_DAYS, race.name())));
            }
        }
        return new ArrayList<>(found);
    }
}
