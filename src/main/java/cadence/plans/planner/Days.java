package cadence.plans.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The plan's days, each a number ({@link LocalDate#toEpochDay()}), and what the rules say of each. */
final class Days {

    /** Days of a race and around it, from the day before the first to the second after the last. */
    private static final int BEFORE = 1;

    private static final int AFTER = 2;

    /** What may be done on a day. */
    enum Zone {
        OPEN,
        /** Nothing deep: an event is near. */
        PROTECTED,
        /** Pre-event and post-event sessions only. */
        RACE
    }

    /** The first day a session may still be proposed for, and the last. */
    final int floor;

    final int start;
    final int end;
    final int today;
    private final List<Race> races;
    private final PlannerSettings settings;
    private final Availability availability;
    private final BitSet taken = new BitSet();

    Days(PlanRequest request) {
        races = request.starting().toList();
        settings = request.settings();
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
        return availability.obstacle(date(day)).isEmpty();
    }

    Zone zone(int day) {
        Zone zone = Zone.OPEN;
        for (Race race : races) {
            if (isAround(race, day)) {
                return Zone.RACE;
            }
            if (isProtectedBy(race, day)) {
                zone = Zone.PROTECTED;
            }
        }
        return zone;
    }

    /** Free, and not left to the sessions of a race. */
    boolean freeForTissueWork(int day) {
        return free(day) && zone(day) != Zone.RACE;
    }

    Optional<Race> raceAround(int day) {
        return races.stream().filter(race -> isAround(race, day)).findFirst();
    }

    Optional<Race> protectedBy(int day) {
        return races.stream().filter(race -> isProtectedBy(race, day)).findFirst();
    }

    /** The race whose run-up holds the day, the nearest if several. */
    Optional<Race> runUpTo(int day) {
        Race nearest = null;
        for (Race race : races) {
            if (day < race.first()
                    && day >= race.first() - 7 * settings.runUpWeeks()
                    && (nearest == null || race.first() < nearest.first())) {
                nearest = race;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The widest stretch round a day that lies in its zone and between the bounds. */
    Window around(int day, int lowest, int highest) {
        Zone zone = zone(day);
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
            Optional<Because> away = availability.obstacle(date(day));
            if (away.isPresent()) {
                found.add(away.get());
            } else if (taken.get(day - floor)) {
                found.add(Because.of(Rule.DAY_TAKEN, date(day)));
            } else {
                raceAround(day).ifPresent(race -> found.add(Because.of(Rule.RACE_DAYS, race.name())));
            }
        }
        return new ArrayList<>(found);
    }

    private static boolean isAround(Race race, int day) {
        return day >= race.first() - BEFORE && day <= race.last() + AFTER;
    }

    private boolean isProtectedBy(Race race, int day) {
        return day < race.first() && day > race.first() - settings.deepGapDays();
    }
}
