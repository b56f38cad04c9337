package cadence.plans.planner;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A client's entry to an event.
 *
 * @param lastDay the same as the first for a race of one day
 * @param withdrawn whether the client will not start: the plan then forgets the race
 */
public record Race(UUID id, String name, LocalDate firstDay, LocalDate lastDay, boolean withdrawn) {

    public Race {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("race ends on " + lastDay + " before it begins on " + firstDay);
        }
    }

    int first() {
        return Days.at(firstDay);
    }

    int last() {
        return Days.at(lastDay);
    }
}
