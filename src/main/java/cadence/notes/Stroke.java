package cadence.notes;

import cadence.shared.Refused;
import java.util.List;

/**
 * A line drawn by hand on one view of the body, as a vector.
 *
 * @param view "front", "back", "side-left" or "side-right"
 * @param points x and y in turn, in the units of the view's own viewBox; at least two points, at most 1,000
 */
public record Stroke(String view, List<Integer> points) {

    public static final int POINTS_LIMIT = 1_000;
    private static final List<String> VIEWS = List.of("front", "back", "side-left", "side-right");

    public Stroke {
        points = List.copyOf(points);
    }

    /** @throws Refused naming the chart */
    void requireWithinBounds() {
        if (!VIEWS.contains(view)
                || points.size() < 4
                || points.size() % 2 != 0
                || points.size() > 2 * POINTS_LIMIT
                || points.stream().anyMatch(at -> at < -4_000 || at > 4_000)) {
            throw new Refused("chart", "notes.chart.stroke");
        }
    }
}
