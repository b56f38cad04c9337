package cadence.notes.ui;

import cadence.notes.ImportantChange;
import cadence.notes.Measure;
import cadence.notes.MeasureHistory;
import cadence.notes.MeasureHistory.Series;
import cadence.notes.MeasureHistory.Value;
import cadence.notes.Side;
import cadence.shared.ui.Formats;
import cadence.shared.ui.MeasurePlot;
import cadence.shared.ui.MeasurePlot.Band;
import cadence.shared.ui.MeasurePlot.Line;
import cadence.shared.ui.MeasurePlot.Plot;
import cadence.shared.ui.MeasurePlot.Point;
import cadence.shared.ui.Reading;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns a history into plots: one for pain, one for each thing that was measured, all over the same days. */
final class MeasurePlots {

    private static final BigDecimal STEP = BigDecimal.TEN;

    private final MeasureHistory history;
    private final LocalDate from;
    private final LocalDate to;
    private final Formats formats = UiFormats.in(ZoneOffset.UTC);

    MeasurePlots(MeasureHistory history) {
        this.history = history;
        List<LocalDate> days = Stream.concat(
                        history.pain().stream().map(MeasureHistory.Pain::day),
                        history.series().stream()
                                .flatMap(series -> series.values().stream())
                                .map(Value::day))
                .sorted()
                .toList();
        this.from = days.getFirst();
        this.to = days.getLast();
    }

    /** A plot with its title and the words of its band. */
    record Titled(String title, String remark, MeasurePlot plot) {}

    List<Titled> all() {
        var plots = new ArrayList<Titled>();
        if (!history.pain().isEmpty()) {
            plots.add(pain());
        }
        history.series().forEach(series -> plots.add(plot(series)));
        return plots;
    }

    private Titled pain() {
        List<Point> before = points(MeasureHistory.Pain::before);
        List<Point> after = points(MeasureHistory.Pain::after);
        String title = say("notes.plot.pain");
        List<Band> bands = before.isEmpty()
                ? List.of()
                : ImportantChange.ofPain(before.getFirst().value()).stream()
                        .map(band -> new Band(band.from(), band.to(), say("notes.plot.better")))
                        .toList();
        return new Titled(
                title,
                say("notes.plot.pain.rule", ImportantChange.PAIN_POINTS.toPlainString()),
                draw(
                        BigDecimal.ZERO,
                        BigDecimal.TEN,
                        List.of(
                                new Line(say("notes.plot.before.letter"), false, before),
                                new Line(say("notes.plot.after.letter"), true, after)),
                        bands,
                        reading(title, List.of(say("notes.pain.before"), say("notes.pain.after")), before, after)));
    }

    private List<Point> points(Function<MeasureHistory.Pain, @Nullable Integer> value) {
        var points = new ArrayList<Point>();
        for (MeasureHistory.Pain pain : history.pain()) {
            Integer figure = value.apply(pain);
            if (figure != null) {
                points.add(new Point(pain.day().toString(), BigDecimal.valueOf(figure)));
            }
        }
        return points;
    }

    private Titled plot(Series series) {
        Measure measure = series.what().measure();
        String title = MeasureWords.name(series.what());
        List<Point> left = side(series, measure.isSided() ? Side.LEFT : null);
        List<Point> right = measure.isSided() ? side(series, Side.RIGHT) : List.of();
        List<Line> lines = measure.isSided()
                ? List.of(
                        new Line(say("notes.plot.left.letter"), false, left),
                        new Line(say("notes.plot.right.letter"), true, right))
                : List.of(new Line("", false, left));
        List<String> names = measure.isSided()
                ? List.of(say("notes.measure.left"), say("notes.measure.right"))
                : List.of(say("notes.measure.figure"));
        Reading reading = reading(title, names, left, right);
        if (measure.isRangeOfMotion()) {
            var usual = new Band(
                    BigDecimal.valueOf(measure.usualFrom()),
                    BigDecimal.valueOf(measure.usualTo()),
                    say("notes.measure.usual"));
            return new Titled(
                    title,
                    say("notes.plot.motion.rule", MeasureWords.usual(measure)),
                    draw(least(series), most(series), lines, List.of(usual), reading));
        }
        boolean activity = measure == Measure.PSFS;
        return new Titled(
                title,
                say(activity ? "notes.plot.activity.rule" : "notes.plot.score.rule"),
                draw(BigDecimal.ZERO, BigDecimal.TEN, lines, activity ? better(left) : List.of(), reading));
    }

    private static List<Band> better(List<Point> points) {
        List<String> words = List.of("notes.plot.small", "notes.plot.medium", "notes.plot.large");
        List<ImportantChange.Band> bands =
                ImportantChange.ofActivity(points.getFirst().value());
        var named = new ArrayList<Band>();
        for (ImportantChange.Band band : bands) {
            named.add(new Band(band.from(), band.to(), say(words.get(named.size()))));
        }
        return named;
    }

    /** Full tens around the values and what is usual. */
    private static BigDecimal least(Series series) {
        BigDecimal usual = BigDecimal.valueOf(series.what().measure().usualFrom());
        BigDecimal least = series.values().stream().map(Value::value).reduce(usual, BigDecimal::min);
        return least.divide(STEP, 0, java.math.RoundingMode.FLOOR).multiply(STEP);
    }

    private static BigDecimal most(Series series) {
        BigDecimal usual = BigDecimal.valueOf(series.what().measure().usualTo());
        BigDecimal most = series.values().stream().map(Value::value).reduce(usual, BigDecimal::max);
        return most.divide(STEP, 0, java.math.RoundingMode.CEILING).multiply(STEP);
    }

    private static List<Point> side(Series series, @Nullable Side side) {
        return series.values().stream()
                .filter(value -> Objects.equals(value.side(), side))
                .map(value -> new Point(value.day().toString(), value.value()))
                .toList();
    }

    private MeasurePlot draw(BigDecimal least, BigDecimal most, List<Line> lines, List<Band> bands, Reading reading) {
        return new MeasurePlot(new Plot(
                from.toString(),
                to.toString(),
                formats.date(from),
                formats.date(to),
                least,
                most,
                lines.stream().filter(line -> !line.points().isEmpty()).toList(),
                bands,
                reading));
    }

    private Reading reading(String caption, List<String> names, List<Point> first, List<Point> second) {
        var days = new TreeMap<String, List<String>>();
        first.forEach(point -> cells(days, point).set(1, MeasureWords.figure(point.value())));
        second.forEach(point -> cells(days, point).set(2, MeasureWords.figure(point.value())));
        var head = new ArrayList<String>();
        head.add(say("notes.plot.day"));
        head.addAll(names);
        return new Reading(
                caption,
                head,
                days.values().stream().map(row -> row.subList(0, head.size())).toList());
    }

    private List<String> cells(TreeMap<String, List<String>> days, Point point) {
        return days.computeIfAbsent(
                point.day(), day -> new ArrayList<>(List.of(formats.date(LocalDate.parse(day)), "", "")));
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
