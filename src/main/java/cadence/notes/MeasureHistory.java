package cadence.notes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured on a client in signed notes.
 *
 * @param pain before and after, the earliest first
 * @param series one for each thing that was measured, in the order of {@link Measure}
 */
public record MeasureHistory(List<Pain> pain, List<Series> series) {

    public MeasureHistory {
        pain = List.copyOf(pain);
        series = List.copyOf(series);
    }

    /** Pain 0 to 10 of one session, on its day in the clinic's zone; null where it was not asked. */
    public record Pain(
            LocalDate day,
            @Nullable Integer before,
            @Nullable Integer after) {}

    /** The values of one thing, the earliest first. */
    public record Series(Measurable what, List<Value> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** One value; the side is null where the measure has none. */
    public record Value(LocalDate day, @Nullable Side side, BigDecimal value) {}

    /** Only what was measured on the days of a period. */
    MeasureHistory within(RecordPeriod period) {
        return new MeasureHistory(
                pain.stream().filter(one -> period.has(one.day())).toList(),
                series.stream()
                        .map(one -> new Series(
                                one.what(),
                                one.values().stream()
                                        .filter(value -> period.has(value.day()))
                                        .toList()))
                        .filter(one -> !one.values().isEmpty())
                        .toList());
    }

    public boolean isEmpty() {
        return pain.isEmpty() && series.isEmpty();
    }
}
