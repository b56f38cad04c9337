package cadence.plans.planner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the races say of each day. */
final class Zones {

    /** The days of a race begin on the day before its first and end on the second after its last. */
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

    private final List<Race> races;
    private final PlannerSettings settings;
    private final Map<Integer, OfDay> known = new HashMap<>();

    Zones(PlanRequest request) {
        races = request.starting().toList();
        settings = request.settings();
    }

    /**
     * @param around the race that the day is left to
     * @param protects the race before which nothing may be deep
     * @param runUp the nearest race whose run-up holds the day
     */
    private record OfDay(
            @Nullable Race around,
            @Nullable Race protects,
            @Nullable Race runUp) {}

    Zone zone(int day) {
        OfDay of = of(day);
        if (of.around != null) {
            return Zone.RACE;
        }
        return of.protects == null ? Zone.OPEN : Zone.PROTECTED;
    }

    Optional<Race> raceAround(int day) {
        return Optional.ofNullable(of(day).around);
    }

    Optional<Race> protectedBy(int day) {
        return Optional.ofNullable(of(day).protects);
    }

    Optional<Race> runUpTo(int day) {
        return Optional.ofNullable(of(day).runUp);
    }

    private OfDay of(int day) {
        return known.computeIfAbsent(day, this::look);
    }

    private OfDay look(int day) {
        Race around = null;
        Race protects = null;
        Race runUp = null;
        for (Race race : races) {
            int before = race.first() - day;
            if (around == null && before <= BEFORE && day <= race.last() + AFTER) {
                around = race;
            }
            if (protects == null && before > 0 && before < settings.deepGapDays()) {
                protects = race;
            }
            boolean nearer = runUp == null || race.first() < runUp.first();
            if (before > 0 && before <= 7 * settings.runUpWeeks() && nearer) {
                runUp = race;
            }
        }
        return new OfDay(around, protects, runUp);
    }
}
