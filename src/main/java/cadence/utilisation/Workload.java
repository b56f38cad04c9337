package cadence.utilisation;

import cadence.shared.TreatmentType;
import java.util.EnumMap;
import java.util.Map;

/**
 * Demand by type of session against what the roster leaves, for a week, a therapist, or all of them.
 *
 * @param capacity available minutes: roster − leave − blocks
 */
public record Workload(Map<TreatmentType, Demand> byType, long capacity) {

    public static final Workload NONE = new Workload(Map.of(), 0);

    public Workload {
        byType = Map.copyOf(byType);
    }

    public Demand of(TreatmentType type) {
        return byType.getOrDefault(type, Demand.NONE);
    }

    /** Of all types together. */
    public Demand demand() {
        return byType.values().stream().reduce(Demand.NONE, Demand::plus);
    }

    /** Demand by capacity. */
    public Ratio load() {
        return new Ratio(demand().minutes(), capacity);
    }

    public Workload plus(Workload more) {
        Map<TreatmentType, Demand> sum = new EnumMap<>(TreatmentType.class);
        sum.putAll(byType);
        more.byType.forEach((type, demand) -> sum.merge(type, demand, Demand::plus));
        return new Workload(sum, capacity + more.capacity);
    }
}
