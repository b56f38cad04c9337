package cadence.notes;

import cadence.plans.EventEntry;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Soreness 0 to 10 around one event (domain.md, "recovery, DOMS"): before it, and 24, 48 and 72 hours after its last day. What is
 * missing stays missing.
 */
public record SorenessCurve(EventEntry entry, Map<Hour, Value> values) {

    public SorenessCurve {
        values = Map.copyOf(values);
    }

    /** When it was asked for. */
    public enum Hour {
        BASELINE(0, Measure.SORENESS_BASELINE),
        HOURS_24(24, Measure.SORENESS_24),
        HOURS_48(48, Measure.SORENESS_48),
        HOURS_72(72, Measure.SORENESS_72);

        private final int hours;
        private final Measure measure;

        Hour(int hours, Measure measure) {
            this.hours = hours;
            this.measure = measure;
        }

        /** Hours after the event's last day; 0 is before the event. */
        public int hours() {
            return hours;
        }

        /** Days after the event's last day. */
        public int days() {
            return hours / 24;
        }

        /** The name of its input, for {@link cadence.shared.Refused#field()}. */
        public String field() {
            return name();
        }

        Measure measure() {
            return measure;
        }

        static Hour of(int hours) {
            for (Hour hour : values()) {
                if (hour.hours == hours) {
                    return hour;
                }
            }
            throw new IllegalArgumentException("No soreness is asked for after " + hours + " hours");
        }
    }

    /** @param reported whether the client reported it without a session; a note measured it otherwise */
    public record Value(BigDecimal value, boolean reported) {}

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public @Nullable Value at(Hour hour) {
        return values.get(hour);
    }

    /** What the client reported, without what notes measured. */
    public Map<Hour, Integer> reported() {
        Map<Hour, Integer> reported = new EnumMap<>(Hour.class);
        values.forEach((hour, value) -> {
            if (value.reported()) {
                reported.put(hour, value.value().intValue());
            }
        });
        return reported;
    }
}
