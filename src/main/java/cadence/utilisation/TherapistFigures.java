package cadence.utilisation;

import cadence.shared.AccountId;
import java.time.LocalDate;
import java.util.Map;

/**
 * A therapist's figures.
 *
 * @param total over the whole period, from minutes and people, not from the weeks' ratios
 * @param weeks by the Monday of each ISO week; a week without anything is missing
 */
public record TherapistFigures(AccountId therapist, String name, Figures total, Map<LocalDate, Figures> weeks) {

    /** The week's figures. */
    public Figures week(LocalDate monday) {
        return weeks.getOrDefault(monday, Figures.NONE);
    }
}
