package cadence.notes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The chart and the measurements as {@link DraftFields} knows them: one line for each mark, stroke or value. */
final class DraftFindings {

    private static final String CELL = "\u001f";
    private static final String LINE = "\u001e";
    /** Between the marks and the strokes. */
    private static final String PART = "\u001d";

    private DraftFindings() {}

    static String chart(BodyChart chart) {
        String marks = chart.marks().stream()
                .map(mark -> String.join(
                        CELL,
                        mark.region(),
                        mark.side().name(),
                        mark.kind().name(),
                        Integer.toString(mark.intensity()),
                        Boolean.toString(mark.reported()),
                        mark.comment()))
                .collect(Collectors.joining(LINE));
        String strokes = chart.strokes().stream()
                .map(stroke -> stroke.view()
                        + CELL
                        + stroke.points().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .collect(Collectors.joining(LINE));
        return marks.isEmpty() && strokes.isEmpty() ? "" : marks + PART + strokes;
    }

    /** The chart that was typed; the saved one where it cannot be read or is out of bounds. */
    static BodyChart chart(@Nullable String typed, BodyChart saved) {
        if (typed == null) {
            return saved;
        }
        if (typed.isEmpty()) {
            return BodyChart.EMPTY;
        }
        try {
            String[] parts = cut(typed, PART, 2);
            var chart = new BodyChart(
                    lines(parts[0]).map(DraftFindings::mark).toList(),
                    lines(parts[1]).map(DraftFindings::stroke).toList());
            chart.requireWithinBounds();
            return chart;
        } catch (RuntimeException unreadable) {
            return saved;
        }
    }

    static String measurements(List<Measurement> measurements) {
        return measurements.stream()
                .map(one -> String.join(
                        CELL,
                        one.measure().name(),
                        one.subject(),
                        side(one.side()),
                        one.value().toPlainString()))
                .collect(Collectors.joining(LINE));
    }

    /** The values that were typed; one that is out of bounds stays as it was saved. */
    static List<Measurement> measurements(@Nullable String typed, List<Measurement> saved) {
        if (typed == null) {
            return saved;
        }
        List<Measurement> found = new ArrayList<>();
        try {
            for (String line : lines(typed).toList()) {
                String[] cells = cut(line, CELL, 4);
                Measure measure = Measure.valueOf(cells[0]);
                BigDecimal value = cells[3].matches("-?\\d{1,4}(\\.\\d)?") ? new BigDecimal(cells[3]) : null;
                if (value != null && measure.allows(value)) {
                    found.add(new Measurement(measure, cells[1], side(cells[2]), value));
                } else {
                    saved.stream()
                            .filter(one -> one.measure() == measure
                                    && one.subject().equals(cells[1])
                                    && side(one.side()).equals(cells[2]))
                            .forEach(found::add);
                }
            }
        } catch (RuntimeException unreadable) {
            return saved;
        }
        return found.size() > DraftContent.MEASUREMENTS_LIMIT ? saved : found;
    }

    private static BodyMark mark(String line) {
        String[] cells = cut(line, CELL, 6);
        return new BodyMark(
                cells[0],
                Side.valueOf(cells[1]),
                MarkKind.valueOf(cells[2]),
                Integer.parseInt(cells[3]),
                Boolean.parseBoolean(cells[4]),
                cells[5]);
    }

    private static Stroke stroke(String line) {
        String[] cells = cut(line, CELL, 2);
        return new Stroke(
                cells[0],
                Arrays.stream(cells[1].split(",", -1)).map(Integer::valueOf).toList());
    }

    private static java.util.stream.Stream<String> lines(String text) {
        return text.isEmpty() ? java.util.stream.Stream.empty() : Arrays.stream(text.split(LINE, -1));
    }

    private static String[] cut(String text, String by, int parts) {
        String[] cells = text.split(by, -1);
        if (cells.length != parts) {
            throw new IllegalArgumentException("not a line of " + parts);
        }
        return cells;
    }

    private static String side(@Nullable Side side) {
        return side == null ? "" : side.name();
    }

    private static @Nullable Side side(String name) {
        return name.isEmpty() ? null : Side.valueOf(name);
    }
}
