package cadence.plans.planner;

import java.time.LocalDate;

/** The days a session may be on, both ends included, and the one proposed. */
public record Window(LocalDate earliest, LocalDate latest, LocalDate day) {

    /** Whether a day lies between earliest and latest. */
    public boolean holds(LocalDate other) {
        return !other.isBefore(earliest) && !other.isAfter(latest);
    }
}
