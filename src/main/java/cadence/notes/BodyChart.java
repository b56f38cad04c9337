package cadence.notes;

import cadence.shared.Refused;
import java.util.List;

/**
 * What was found on the body: shaded regions and lines drawn by hand. Immutable.
 *
 * @param marks at most 120, in the order in which they were made
 * @param strokes at most 60
 */
public record BodyChart(List<BodyMark> marks, List<Stroke> strokes) {

    public static final BodyChart EMPTY = new BodyChart(List.of(), List.of());
    public static final int MARKS_LIMIT = 120;
    public static final int STROKES_LIMIT = 60;

    public BodyChart {
        marks = List.copyOf(marks);
        strokes = List.copyOf(strokes);
    }

    public boolean isEmpty() {
        return marks.isEmpty() && strokes.isEmpty();
    }

    /** @throws Refused naming the chart */
    void requireWithinBounds() {
        if (marks.size() > MARKS_LIMIT || strokes.size() > STROKES_LIMIT) {
            throw new Refused("chart", "notes.chart.too-much", MARKS_LIMIT, STROKES_LIMIT);
        }
        marks.forEach(BodyMark::requireWithinBounds);
        strokes.forEach(Stroke::requireWithinBounds);
    }
}
