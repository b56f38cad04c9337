package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Weekday by hour with figures; it is a table and reads as one. */
@Tag("cadence-heat-map")
@JsModule("./cadence-heat-map.ts")
public class HeatMap extends Component {

    /**
     * One hour.
     *
     * @param value percent, or null where nothing was available
     * @param text as shown, for example "82" or "–"
     * @param title shown on hover: how it is made
     */
    public record Cell(@Nullable BigDecimal value, String text, String title) {}

    /**
     * What is drawn.
     *
     * @param rows names of the weekdays
     * @param columns names of the hours
     * @param cells one list for each row, one cell for each column
     * @param steps the four percentages at which the colour changes, ascending
     * @param legend words for the five steps
     */
    public record Heat(
            String caption,
            List<String> rows,
            List<String> columns,
            List<List<Cell>> cells,
            List<Integer> steps,
            List<String> legend) {
        public Heat {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
            cells = cells.stream().map(List::copyOf).toList();
            steps = List.copyOf(steps);
            legend = List.copyOf(legend);
            if (cells.size() != rows.size() || steps.size() != 4 || legend.size() != 5) {
                throw new IllegalArgumentException("A row of cells for each weekday, four steps, five words");
            }
        }
    }

    /** Makes the figures buttons; called with the row and the column of the one that is pressed, both from 0. */
    public void onChoose(BiConsumer<Integer, Integer> listener) {
        getElement().setProperty("choosable", true);
        Drawings.onChoose(this, "cell-chosen", id -> {
            int comma = id.indexOf(',');
            listener.accept(Integer.parseInt(id.substring(0, comma)), Integer.parseInt(id.substring(comma + 1)));
        });
    }

    /** Draws these figures instead of the ones before. */
    public void setHeat(Heat heat) {
        getElement().setPropertyBean("heat", heat);
    }
}
