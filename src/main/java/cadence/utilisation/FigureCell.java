package cadence.utilisation;

import cadence.shared.AccountId;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * A figure that somebody wants to see the rows of.
 *
 * @param filter clinic and period; for a week's figure the period is that week
 * @param therapist null for all
 * @param weekday null unless the cell is one of the heat map's
 * @param hour the local hour of the heat map's cell
 */
public record FigureCell(
        UtilisationFilter filter,
        Measure measure,
        @Nullable AccountId therapist,
        @Nullable DayOfWeek weekday,
        @Nullable Integer hour) {

    /** A figure of all therapists together. */
    public static FigureCell of(UtilisationFilter filter, Measure measure) {
        return new FigureCell(filter, measure, null, null, null);
    }

    /** The same of one therapist. */
    public FigureCell by(AccountId one) {
        return new FigureCell(filter, measure, one, weekday, hour);
    }

    /** The booked minutes of a weekday's hour. */
    public static FigureCell at(UtilisationFilter filter, DayOfWeek weekday, int hour) {
        return new FigureCell(filter, Measure.BOOKED, null, weekday, hour);
    }
}
