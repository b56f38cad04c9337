package cadence.notes;

import cadence.notes.SorenessCurve.Hour;
import cadence.plans.EntryId;
import cadence.plans.EventEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives each value to its event. A note says 24, 48 or 72 hours of the event whose last day lies 0 to 4 days before it, the nearest
 * one; its baseline is that event's too, or else of the next event within a week. What the client reported of an event wins.
 */
final class SorenessCurves {

    private static final int DAYS_AFTER = 4;
    private static final int DAYS_BEFORE = 7;

    private final List<EventEntry> run;
    private final Map<EntryId, Map<Hour, SorenessCurve.Value>> values = new HashMap<>();

    /** @param entries of which those count that the client started in and that are over */
    SorenessCurves(List<EventEntry> entries, LocalDate today) {
        this.run = entries.stream()
                .filter(entry -> entry.starts() && !entry.edition().lastDay().isAfter(today))
                .sorted(Comparator.comparing(
                                (EventEntry entry) -> entry.edition().lastDay())
                        .reversed())
                .toList();
    }

    /** A later note says it anew. */
    void measured(MeasureHistory history) {
        for (MeasureHistory.Series series : history.series()) {
            for (Hour hour : Hour.values()) {
                if (series.what().measure() == hour.measure()) {
                    series.values()
                            .forEach(value -> event(hour, value.day())
                                    .ifPresent(entry -> put(entry.id(), hour, value.value(), false)));
                }
            }
        }
    }

    void reported(EntryId entry, Hour hour, int value) {
        put(entry, hour, BigDecimal.valueOf(value), true);
    }

    /** The latest event first. */
    List<SorenessCurve> all() {
        return run.stream()
                .map(entry -> new SorenessCurve(entry, values.getOrDefault(entry.id(), Map.of())))
                .toList();
    }

    private void put(EntryId entry, Hour hour, BigDecimal value, boolean reported) {
        values.computeIfAbsent(entry, key -> new EnumMap<>(Hour.class))
                .put(hour, new SorenessCurve.Value(value, reported));
    }

    private Optional<EventEntry> event(Hour hour, LocalDate day) {
        Optional<EventEntry> before = run.stream()
                .filter(entry -> within(entry.edition().lastDay(), day, DAYS_AFTER))
                .findFirst();
        return before.isPresent() || hour != Hour.BASELINE
                ? before
                : run.reversed().stream()
                        .filter(entry -> within(day, entry.edition().firstDay(), DAYS_BEFORE))
                        .findFirst();
    }

    /** Whether the second day is the first or at most so many days later. */
    private static boolean within(LocalDate first, LocalDate second, int days) {
        return !second.isBefore(first) && !second.isAfter(first.plusDays(days));
    }
}
