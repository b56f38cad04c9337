package cadence.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event with its dates, entered by people: the catalogue itself has none (domain.md, "Events").
 *
 * @param lastDay the same as the first for a race of one day
 * @param label where the dates come from, may be empty
 * @param calledOffOn when it was written down that the organiser called it off; null while it is to take place
 * @param version of the days, for those who change them
 */
public record Edition(
        EditionId id,
        String event,
        String place,
        LocalDate firstDay,
        LocalDate lastDay,
        String label,
        @Nullable LocalDate calledOffOn,
        int version) {

    public boolean isStageRace() {
        return lastDay.isAfter(firstDay);
    }

    /** Nobody starts: every entry then counts as withdrawn, without saying so itself. */
    public boolean isCalledOff() {
        return calledOffOn != null;
    }

    public boolean isOver(LocalDate today) {
        return lastDay.isBefore(today);
    }
}
