package cadence.notes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to offer first when something is measured.
 *
 * @param last what the latest signed note with measurements measured, in its order
 * @param lastOn its day in the clinic's zone, null without one
 * @param activities all activities of the client that were ever scored, the latest first
 */
public record MeasureOffer(List<Measurable> last, @Nullable LocalDate lastOn, List<Measurable> activities) {

    public static final MeasureOffer NONE = new MeasureOffer(List.of(), null, List.of());

    public MeasureOffer {
        last = List.copyOf(last);
        activities = List.copyOf(activities);
    }
}
