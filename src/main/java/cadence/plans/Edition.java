package cadence.plans;

import java.time.LocalDate;

/**
 * An event with its dates, entered by people: the catalogue itself has none (domain.md, "Events").
 *
 * @param lastDay the same as the first for a race of one day
 * @param label where the dates come from, may be empty
 */
public record Edition(EditionId id, String event, String place, LocalDate firstDay, LocalDate lastDay, String label) {

    public boolean isStageRace() {
        return lastDay.isAfter(firstDay);
    }
}
