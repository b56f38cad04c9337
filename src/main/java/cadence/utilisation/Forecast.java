package cadence.utilisation;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * The coming weeks of a clinic in its own time zone; the first is what is left of the present one.
 *
 * @param weeks every week by its Monday, in order
 * @param therapists those with anything in these weeks, by name
 */
public record Forecast(SortedMap<LocalDate, Workload> weeks, List<TherapistWorkload> therapists) {

    /** The fewest weeks that can be asked for. */
    public static final int FEWEST_WEEKS = 4;

    /** How many are shown first. */
    public static final int USUAL_WEEKS = 12;

    /** The most: as far as an open plan looks ahead. */
    public static final int MOST_WEEKS = 26;

    public Forecast {
        therapists = List.copyOf(therapists);
    }

    public Workload total() {
        return weeks.values().stream().reduce(Workload.NONE, Workload::plus);
    }
}
