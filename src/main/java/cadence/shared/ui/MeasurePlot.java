package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.math.BigDecimal;
import java.util.List;

/** One measure of a client over time: a line for each side, told apart by mark and stroke, against what is usual or wanted. */
@Tag("cadence-measure-plot")
@JsModule("./cadence-measure-plot.ts")
public class MeasurePlot extends Component {

    /**
     * What is drawn.
     *
     * @param from the first day on the axis, ISO
     * @param to the last day on the axis, ISO
     * @param fromWords the first day in words
     * @param toWords the last day in words
     * @param least the lowest value on the axis
     * @param most the highest value on the axis
     */
    public record Plot(
            String from,
            String to,
            String fromWords,
            String toWords,
            BigDecimal least,
            BigDecimal most,
            List<Line> lines,
            List<Band> bands,
            Reading reading) {
        public Plot {
            lines = List.copyOf(lines);
            bands = List.copyOf(bands);
        }
    }

    /**
     * A line.
     *
     * @param letter stands at its end, so that lines are told apart in words too; empty where there is one alone
     * @param hollow whether its marks are hollow squares and its stroke is broken
     */
    public record Line(String letter, boolean hollow, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** A value on a day, ISO. */
    public record Point(String day, BigDecimal value) {}

    /** A part of the scale, with a word for it; later ones are deeper. */
    public record Band(BigDecimal from, BigDecimal to, String word) {}

    public MeasurePlot(Plot plot) {
        getElement().setPropertyBean("plot", plot);
    }
}
