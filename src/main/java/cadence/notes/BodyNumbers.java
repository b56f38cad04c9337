package cadence.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the numbers of the marks stand: beside the figure where there is room. The browser's body-numbers.ts does the same. */
final class BodyNumbers {

    private static final int ANGLES = 16;
    private static final double[] REACHES = {2.6, 3.4, 4.4, 5.6, 7, 9};
    private static final int[][] AROUND = {{0, 0}, {-1, 0}, {1, 0}, {0, -1}, {0, 1}};

    private final BodyMap map;
    private final String view;
    private final double radius;
    private final List<Tag> set = new ArrayList<>();

    /** A number and the line that leads to its region. */
    record Tag(int number, int fromX, int fromY, int x, int y) {}

    /** @param radius of a number, in units of the drawing */
    BodyNumbers(BodyMap map, String view, double radius) {
        this.map = map;
        this.view = view;
        this.radius = radius;
    }

    /** Finds a place for the next number; empty where this view does not show its region. */
    Optional<Tag> next(int number, BodySpot spot) {
        Optional<Tag> tag = map.place(view, spot).map(place -> best(number, place));
        tag.ifPresent(set::add);
        return tag;
    }

    private Tag best(int number, BodyMap.Place place) {
        Tag best = new Tag(number, place.x(), place.y(), place.x(), place.y());
        double least = Double.MAX_VALUE;
        for (double reach : REACHES) {
            for (int turn = 0; turn < ANGLES; turn++) {
                double angle = 2 * Math.PI * turn / ANGLES;
                int x = (int) Math.round(place.x() + Math.cos(angle) * reach * radius);
                int y = (int) Math.round(place.y() + Math.sin(angle) * reach * radius);
                double cost = cost(x, y) + reach;
                if (cost < least) {
                    least = cost;
                    best = new Tag(number, place.x(), place.y(), x, y);
                }
            }
        }
        return best;
    }

    private double cost(int x, int y) {
        List<Integer> box = map.box(view);
        double cost = 0;
        if (x - radius < box.get(0)
                || x + radius > box.get(0) + box.get(2)
                || y - radius < box.get(1)
                || y + radius > box.get(1) + box.get(3)) {
            cost += 1000;
        }
        for (int[] step : AROUND) {
            if (map.covered(view, x + step[0] * radius, y + step[1] * radius)) {
                cost += 4;
            }
        }
        for (Tag tag : set) {
            if (Math.hypot(tag.x() - x, tag.y() - y) < 2.3 * radius) {
                cost += 100;
            }
        }
        return cost;
    }
}
