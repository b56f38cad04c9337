package cadence.utilisation;

import java.util.List;

/**
 * Some of the rows behind a figure, and what all of them add up to.
 *
 * @param rows those asked for, by day
 * @param count of all rows
 * @param sum of all rows' parts and wholes
 */
public record FigureRows<T>(List<T> rows, int count, Ratio sum) {

    static <T> FigureRows<T> none() {
        return new FigureRows<>(List.of(), 0, new Ratio(0, 0));
    }
}
