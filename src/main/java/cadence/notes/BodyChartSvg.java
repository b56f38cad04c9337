package cadence.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Draws a chart as SVG text, for paper: light colours, written out, so that it needs no style sheet and no script. Front and
 * back are always there, a side where something is marked that only it shows. Every text in it is escaped.
 */
public final class BodyChartSvg {

    private static final int GAP = 120;
    private static final double RADIUS = 92;
    private static final String[] SHARES = {"0", "0.38", "0.66", "1"};
    private static final Map<MarkKind, String> COLOURS = Map.of(
            MarkKind.TIGHT, "#0b6070",
            MarkKind.TENDER, "#a86a00",
            MarkKind.PAINFUL, "#a4261d",
            MarkKind.TRIGGER_POINT, "#5b3f99",
            MarkKind.BRUISED, "#4a4f86",
            MarkKind.NUMB, "#48555a",
            MarkKind.SWOLLEN, "#1f5fa8");

    private final BodyMap map = BodyMap.house();
    private final BodyChart chart;
    private final Set<BodySpot> forbidden;
    private final BodyWords words;
    private final Numerals numerals;
    private final Map<BodySpot, List<BodyMark>> groups = new LinkedHashMap<>();
    private final StringBuilder out = new StringBuilder(16_000);

    private BodyChartSvg(BodyChart chart, Set<BodySpot> forbidden, BodyWords words, Numerals numerals) {
        this.chart = chart;
        this.forbidden = forbidden;
        this.words = words;
        this.numerals = numerals;
        chart.marks()
                .forEach(mark -> groups.computeIfAbsent(mark.spot(), spot -> new ArrayList<>())
                        .add(mark));
    }

    /** How a number is written into the drawing: as text where there is a font, or as its outline. */
    @FunctionalInterface
    public interface Numerals {

        /** An SVG element for the number, x its middle and y its base line. */
        String write(int number, int size, int x, int y);
    }

    /** The views that a chart needs: front and back always, a side where something is marked that only it shows. */
    public static List<String> views(BodyChart chart) {
        var svg = new BodyChartSvg(chart, Set.of(), new BodyWords((key, arguments) -> key), BodyChartSvg::text);
        return BodyMap.VIEWS.stream().filter(svg.needed()).toList();
    }

    /** One view alone, without a word in it. */
    public static String view(BodyChart chart, String view, BodyWords words, Numerals numerals) {
        return new BodyChartSvg(chart, Set.of(), words, numerals).drawView(view);
    }

    /** The number by which each marked place is called, in the order of the marks. */
    public static int numberOf(BodyChart chart, BodySpot spot) {
        return chart.marks().stream().map(BodyMark::spot).distinct().toList().indexOf(spot) + 1;
    }

    /**
     * One drawing with its numbers; the lines to read beside it: {@link #lines}.
     *
     * @param forbidden where a local contraindication holds
     */
    public static String of(BodyChart chart, Set<BodySpot> forbidden, BodyWords words) {
        return new BodyChartSvg(chart, forbidden, words, BodyChartSvg::text).draw();
    }

    /** The marks in words, each with its number: "1 Left calf, inner head: tight 2". */
    public static List<String> lines(BodyChart chart, BodyWords words) {
        List<BodySpot> numbers =
                chart.marks().stream().map(BodyMark::spot).distinct().toList();
        return chart.marks().stream()
                .map(mark -> (numbers.indexOf(mark.spot()) + 1) + " " + words.line(mark))
                .toList();
    }

    private String draw() {
        List<String> views = BodyMap.VIEWS.stream().filter(needed()).toList();
        int width = views.stream().mapToInt(view -> map.box(view).get(2) + GAP).sum() - GAP;
        int height = map.box("front").get(3) + 180;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"body-print\" role=\"img\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append(
                        "\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" font-family=\"Inter, sans-serif\">");
        out.append("<title>")
                .append(escape(String.join("; ", lines(chart, words))))
                .append("</title>");
        int left = 0;
        for (String view : views) {
            List<Integer> box = map.box(view);
            out.append("<g transform=\"translate(")
                    .append(left - box.get(0))
                    .append(' ')
                    .append(-box.get(1))
                    .append(")\">");
            figure(view);
            out.append("<text x=\"")
                    .append(box.get(0) + box.get(2) / 2)
                    .append("\" y=\"")
                    .append(box.get(1) + height - 20)
                    .append("\" font-size=\"120\" fill=\"#5f6c71\" text-anchor=\"middle\">")
                    .append(escape(words.view(view)))
                    .append("</text></g>");
            left += box.get(2) + GAP;
        }
        return out.append("</svg>").toString();
    }

    private String drawView(String view) {
        List<Integer> box = map.box(view);
        out.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%d %d %d %d\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
                        .formatted(box.get(0), box.get(1), box.get(2), box.get(3)));
        figure(view);
        return out.append("</svg>").toString();
    }

    private Predicate<String> needed() {
        return view -> !view.startsWith("side")
                || chart.strokes().stream().anyMatch(stroke -> stroke.view().equals(view))
                || groups.keySet().stream()
                        .anyMatch(spot -> map.place(view, spot).isPresent()
                                && map.place("front", spot).isEmpty()
                                && map.place("back", spot).isEmpty());
    }

    private void figure(String view) {
        BodyMap.Figure figure = map.figure(view);
        for (BodyMap.Place place : map.places(view)) {
            List<BodyMark> marks = groups.getOrDefault(place.spot(), List.of());
            path(place.path(), place.mirrored(), "fill=\"#f5f7f7\" stroke=\"#d3dadc\" stroke-width=\"8\"");
            marks.stream()
                    .reduce((one, other) -> one.intensity() >= other.intensity() ? one : other)
                    .ifPresent(mark -> path(
                            place.path(),
                            place.mirrored(),
                            "class=\"mark\" fill=\"" + COLOURS.get(mark.kind()) + "\" fill-opacity=\""
                                    + SHARES[mark.intensity()] + "\" stroke=\"" + COLOURS.get(mark.kind())
                                    + "\" stroke-width=\"15\""));
            if (forbidden.contains(place.spot())) {
                path(
                        place.path(),
                        place.mirrored(),
                        "class=\"forbidden\" stroke=\"#8a5300\" stroke-width=\"18\" stroke-dasharray=\"40 32\"");
            }
        }
        lines(view, figure.shape(), 12);
        lines(view, figure.detail(), 8);
        lines(view, figure.crease(), 9);
        lines(view, figure.outline(), 12);
        chart.strokes().stream().filter(stroke -> stroke.view().equals(view)).forEach(this::stroke);
        numbers(view);
    }

    private void lines(String view, @org.jspecify.annotations.Nullable String path, int width) {
        if (path != null) {
            String style = "stroke=\"#839095\" stroke-width=\"" + width + "\"";
            if (!view.equals("side-right")) {
                path(path, false, style);
            }
            if (!view.equals("side-left")) {
                path(path, true, style);
            }
        }
    }

    private void path(String path, boolean mirrored, String style) {
        out.append("<path d=\"").append(path).append("\" ").append(style);
        out.append(mirrored ? " transform=\"scale(-1,1)\"/>" : "/>");
    }

    private void stroke(Stroke stroke) {
        out.append("<path class=\"stroke\" d=\"M");
        for (int at = 0; at + 1 < stroke.points().size(); at += 2) {
            out.append(at == 0 ? "" : "L")
                    .append(stroke.points().get(at))
                    .append(' ')
                    .append(stroke.points().get(at + 1));
        }
        out.append("\" stroke=\"#1d282c\" stroke-width=\"18\"/>");
    }

    private void numbers(String view) {
        var numbers = new BodyNumbers(map, view, RADIUS);
        int number = 0;
        for (BodySpot spot : groups.keySet()) {
            numbers.next(++number, spot)
                    .ifPresent(tag -> out.append(
                                    "<g class=\"tag\"><path d=\"M%d %dL%d %d\" stroke=\"#1d282c\" stroke-width=\"13\"/>"
                                            .formatted(tag.fromX(), tag.fromY(), tag.x(), tag.y()))
                            .append(
                                    "<circle cx=\"%d\" cy=\"%d\" r=\"86\" fill=\"#fff\" stroke=\"#1d282c\" stroke-width=\"13\"/>"
                                            .formatted(tag.x(), tag.y()))
                            .append(numerals.write(tag.number(), 120, tag.x(), tag.y() + 44))
                            .append("</g>"));
        }
    }

    private static String text(int number, int size, int x, int y) {
        return "<text x=\"%d\" y=\"%d\" font-size=\"%d\" font-weight=\"600\" fill=\"#1d282c\" text-anchor=\"middle\">%d</text>"
                .formatted(x, y, size, number);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
