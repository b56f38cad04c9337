package cadence.utilisation.ui;

import cadence.shared.TreatmentType;
import cadence.shared.ui.Grids;
import cadence.shared.ui.Sparkline;
import cadence.utilisation.UtilisationClinic.Band;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Weeks, therapists or clinics with what is asked for and what is available, one line each, and the sum at the foot. */
class ForecastGrid extends Grid<ForecastLine> {

    private static final long serialVersionUID = 1;

    private final transient FigureWords words;
    private final transient Consumer<ForecastLine> opens;

    /** @param open called with the line that is to be opened */
    ForecastGrid(FigureWords words, String heading, Consumer<ForecastLine> open) {
        this.words = words;
        this.opens = open;
        Grids.inline(this, heading);
        addClassNames("two-line-rows", "figure-grid", "forecast-grid");
    }

    /** Weeks: a bar to scale and the planned hours of each type. */
    ForecastGrid weeks(List<ForecastLine> lines, ForecastLine total) {
        long most = lines.stream()
                .mapToLong(line ->
                        Math.max(line.demand().minutes(), line.workload().capacity()))
                .max()
                .orElse(0);
        name(words.text("forecast.column.week"), total, "88px");
        addColumn(LitRenderer.<ForecastLine>of("<cadence-load-bar .load=\"${item.load}\"></cadence-load-bar>")
                        .withProperty("load", line -> line.bar(most, "")))
                .setHeader(head(words.text("forecast.column.bar"), words.text("forecast.column.bar.line")))
                .setWidth("96px")
                .setFlexGrow(3)
                .setPartNameGenerator(line -> "c-bar");
        for (TreatmentType type : TreatmentType.values()) {
            String kind = ForecastLine.kind(type);
            hours(kind, key(kind, words.text("forecast.short." + kind)), total, line -> line.planned(type));
        }
        hours(
                "other",
                key("other", words.text("forecast.column.other")),
                total,
                line -> line.demand().other());
        hours(
                "available",
                new Span(words.text("forecast.available.name")),
                total,
                line -> line.workload().capacity());
        percent(total);
        setItems(lines);
        return this;
    }

    /** Therapists or clinics: demand by week as dots. */
    ForecastGrid people(String heading, List<ForecastLine> lines, ForecastLine total) {
        name(heading, total, "128px");
        addColumn(LitRenderer.<ForecastLine>of("<cadence-sparkline .weeks=\"${item.weeks}\"></cadence-sparkline>")
                        .withProperty("weeks", this::dots))
                .setHeader(head(words.text("forecast.column.dots"), ""))
                .setWidth("200px")
                .setFlexGrow(0)
                .setPartNameGenerator(line -> "c-weeks")
                .setFooter(total.weeks().isEmpty() ? new Span() : new Sparkline(dots(total)));
        hours(
                "planned",
                new Span(words.text("forecast.planned.name")),
                total,
                line -> line.demand().planned());
        hours(
                "open",
                new Span(words.text("forecast.open.name")),
                total,
                line -> line.demand().open());
        hours(
                "other",
                new Span(words.text("forecast.column.other")),
                total,
                line -> line.demand().other());
        hours(
                "available",
                new Span(words.text("forecast.available.name")),
                total,
                line -> line.workload().capacity());
        percent(total);
        setItems(lines);
        return this;
    }

    private void name(String heading, ForecastLine total, String width) {
        addColumn(LitRenderer.<ForecastLine>of("""
                                <button type="button" class="figure-cell name" @click="${open}">${item.name}<small
                                 class="ter">${item.remark}</small></button>""")
                        .withProperty("name", ForecastLine::name)
                        .withProperty("remark", ForecastLine::remark)
                        .withFunction("open", this::open))
                .setHeader(head(heading, ""))
                .setWidth(width)
                .setFlexGrow(1)
                .setPartNameGenerator(line -> "c-name")
                .setFooter(text(total.name(), "c-total"));
    }

    /** Opens what makes the line up, as a press on its name does. */
    void open(ForecastLine line) {
        opens.accept(line);
    }

    private interface Minutes {
        long of(ForecastLine line);
    }

    private void hours(String key, Component heading, ForecastLine total, Minutes minutes) {
        addColumn(line -> words.formats().hoursMinutes(minutes.of(line)))
                .setKey(key)
                .setHeader(head(heading, words.text("column.hours")))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("66px")
                .setFlexGrow(1)
                .setPartNameGenerator(line -> minutes.of(line) == 0 ? "num zero c-" + key : "num c-" + key)
                .setFooter(text(words.formats().hoursMinutes(minutes.of(total)), "figure-cell"));
    }

    private void percent(ForecastLine total) {
        addColumn(LitRenderer.<ForecastLine>of("""
                                <button type="button" class="figure-cell" @click="${open}" aria-label="${item.label}">
                                ${item.value}<small class="${item.tone}">${item.band}</small></button>""")
                        .withProperty("value", this::percentOf)
                        .withProperty("band", line -> words.band(line.band()))
                        .withProperty("tone", line -> line.band() == Band.ABOVE ? "warn" : "ter")
                        .withProperty(
                                "label",
                                line -> words.text(
                                        "cell.label",
                                        line.name(),
                                        words.text("forecast.demand.name"),
                                        percentOf(line) + " " + words.band(line.band())))
                        .withFunction("open", this::open))
                .setKey("demand")
                .setHeader(head(
                        words.text("forecast.demand.name"),
                        total.clinic() == null
                                ? words.text("column.percent")
                                : words.text(
                                        "column.band",
                                        total.clinic().targetLow(),
                                        total.clinic().targetHigh())))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("82px")
                .setFlexGrow(1)
                .setPartNameGenerator(line -> "num c-booked")
                .setFooter(text(percentOf(total), "figure-cell"));
    }

    private String percentOf(ForecastLine line) {
        return words.formats().percent(line.demand().minutes(), line.workload().capacity());
    }

    private Sparkline.Weeks dots(ForecastLine line) {
        String reading = IntStream.range(0, line.weeks().size())
                .mapToObj(week -> words.text(
                        "week.reading",
                        week + 1,
                        words.formats()
                                .percentSigned(
                                        line.weeks().get(week).part(),
                                        line.weeks().get(week).whole())))
                .collect(Collectors.joining(", "));
        return new Sparkline.Weeks(
                line.percents(),
                line.clinic() == null ? 0 : line.clinic().targetLow(),
                line.clinic() == null ? 0 : line.clinic().targetHigh(),
                null,
                reading);
    }

    /** A column's name with the mark that its part of the bar has. */
    private static Component key(String kind, String name) {
        Span mark = new Span();
        mark.addClassNames("load-key", "load-" + kind);
        Span label = new Span(mark, new Span(name));
        label.addClassName("load-head");
        return label;
    }

    private static Component head(String first, String second) {
        return head(new Span(first), second);
    }

    private static Component head(Component first, String second) {
        Span unit = new Span(second);
        unit.addClassName("ter");
        Div head = new Div(first, unit);
        head.addClassName("figure-head");
        return head;
    }

    private static Component text(String text, String className) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
