package cadence.utilisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The figures of a clinic, or of one therapist there, in a period.
 *
 * @param total of all therapists together
 * @param before the total in the period before ({@link Period#before()})
 * @param weeks the total by the Monday of each ISO week; a week without anything is missing
 * @param therapists by name
 */
public record UtilisationReport(
        Period period,
        Figures total,
        Figures before,
        Map<LocalDate, Figures> weeks,
        List<TherapistFigures> therapists) {

    /** The week's total. */
    public Figures week(LocalDate monday) {
        return weeks.getOrDefault(monday, Figures.NONE);
    }
}
