package cadence.utilisation.ui;

import cadence.shared.ui.Grids;
import cadence.shared.ui.Sparkline;
import cadence.utilisation.Measure;
import cadence.utilisation.Period;
import cadence.utilisation.Ratio;
import cadence.utilisation.UtilisationClinic;
import cadence.utilisation.UtilisationClinic.Band;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Therapists or clinics with their figures, one line each, and the sum at the foot; a figure that is pressed opens. */
class FigureGrid extends Grid<FigureLine> {

    private static final long serialVersionUID = 1;

    static final List<Measure> COLUMNS = List.of(
            Measure.AVAILABLE,
            Measure.BOOKED,
            Measure.DELIVERED,
            Measure.NO_SHOW,
            Measure.LATE_CANCELLED,
            Measure.REBOOKED,
            Measure.NOTES_ON_TIME);

    private static final String WEEKS = "weeks";

    private final transient FigureWords words;
    private final transient BiConsumer<FigureLine, Measure> open;
    private final boolean rows;

    /**
     * @param open called with what is to be opened
     * @param rows whether there are rows behind the figures; otherwise only the name leads somewhere
     */
    FigureGrid(
            FigureWords words,
            String heading,
            @Nullable Period weeks,
            FigureLine total,
            boolean rows,
            BiConsumer<FigureLine, Measure> open) {
        this.words = words;
        this.open = open;
        this.rows = rows;
        Grids.inline(this, heading);
        addClassNames("two-line-rows", "figure-grid");
        UtilisationClinic clinic = total.clinic();
        Column<FigureLine> name = addColumn(name())
                .setHeader(head(heading, ""))
                .setAutoWidth(false)
                .setWidth("128px")
                .setFlexGrow(2);
        name.setPartNameGenerator(line -> "c-name").setFooter(text(total.name(), "c-total"));
        if (weeks != null) {
            addColumn(drawing())
                    .setKey(WEEKS)
                    .setHeader(weekHead(weeks))
                    .setWidth("200px")
                    .setFlexGrow(0)
                    .setPartNameGenerator(line -> "c-weeks")
                    .setFooter(new Sparkline(weeks(total)));
        }
        for (Measure measure : COLUMNS) {
            addColumn(figure(measure))
                    .setKey(measure.name())
                    .setHeader(head(words.text("column." + measure.key()), unit(measure, clinic)))
                    .setTextAlign(ColumnTextAlign.END)
                    .setWidth(measure == Measure.BOOKED ? "78px" : "64px")
                    .setFlexGrow(1)
                    .setPartNameGenerator(line ->
                            "num c-" + measure.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .setFooter(total(measure, total));
        }
    }

    private LitRenderer<FigureLine> name() {
        return LitRenderer.<FigureLine>of("""
                        <button type="button" class="figure-cell name" @click="${open}">${item.name}</button>
                        <span class="on-phone ter num">${item.delivered}</span>""")
                .withProperty("name", FigureLine::name)
                .withProperty(
                        "delivered",
                        line -> words.text(
                                "phone.delivered",
                                words.signed(Measure.DELIVERED, Measure.DELIVERED.of(line.figures()))))
                .withFunction("open", line -> open.accept(line, Measure.BOOKED));
    }

    private LitRenderer<FigureLine> drawing() {
        return LitRenderer.<FigureLine>of("<cadence-sparkline .weeks=\"${item.weeks}\"></cadence-sparkline>")
                .withProperty("weeks", this::weeks);
    }

    private LitRenderer<FigureLine> figure(Measure measure) {
        String value = "${item.value}<small class=\"${item.tone}\">${item.band}</small>";
        LitRenderer<FigureLine> renderer = LitRenderer.<FigureLine>of(
                        opens(measure)
                                ? "<button type=\"button\" class=\"figure-cell\" @click=\"${open}\" aria-label=\"${item.label}\">"
                                        + value + "</button>"
                                : "<span class=\"figure-cell\">" + value + "</span>")
                .withProperty("value", line -> words.value(measure, measure.of(line.figures())))
                .withProperty("band", line -> measure == Measure.BOOKED ? words.band(band(line)) : "")
                .withProperty("tone", line -> FigureWords.tone(band(line)))
                .withProperty(
                        "label",
                        line -> words.text(
                                "cell.label",
                                line.name(),
                                words.name(measure),
                                words.signed(measure, measure.of(line.figures()))));
        return opens(measure) ? renderer.withFunction("open", line -> open.accept(line, measure)) : renderer;
    }

    private boolean opens(Measure measure) {
        return rows || measure == Measure.AVAILABLE && rowsOfDays();
    }

    /** Days hold no client, so they open even where rows do not; not in the table of clinics. */
    private boolean rowsOfDays() {
        return getColumnByKey(WEEKS) != null;
    }

    private Component total(Measure measure, FigureLine total) {
        String value = words.value(measure, measure.of(total.figures()));
        if (!rows) {
            return text(value, "figure-cell");
        }
        NativeButton button = new NativeButton(value, click -> open.accept(total, measure));
        button.addClassName("figure-cell");
        button.getElement()
                .setAttribute("aria-label", words.text("cell.label", total.name(), words.name(measure), value));
        return button;
    }

    private Sparkline.Weeks weeks(FigureLine line) {
        UtilisationClinic clinic = line.clinic();
        String reading = IntStream.range(0, line.weeks().size())
                .mapToObj(week -> words.text(
                        "week.reading",
                        week + 1,
                        words.signed(Measure.BOOKED, line.weeks().get(week))))
                .collect(Collectors.joining(", "));
        return new Sparkline.Weeks(
                line.percents(),
                clinic == null ? 0 : clinic.targetLow(),
                clinic == null ? 0 : clinic.targetHigh(),
                null,
                reading);
    }

    private static Band band(FigureLine line) {
        UtilisationClinic clinic = line.clinic();
        Ratio booked = Measure.BOOKED.of(line.figures());
        return clinic == null ? Band.NONE : clinic.band(booked);
    }

    private String unit(Measure measure, @Nullable UtilisationClinic clinic) {
        if (measure == Measure.AVAILABLE) {
            return words.text("column.hours");
        }
        return measure == Measure.BOOKED && clinic != null
                ? words.text("column.band", clinic.targetLow(), clinic.targetHigh())
                : words.text("column.percent");
    }

    private Component weekHead(Period period) {
        Span middle = new Span(words.text("column.weeks"));
        middle.addClassName("b");
        Div line = new Div(
                new Span(words.formats().dayMonth(period.from())),
                middle,
                new Span(words.formats().dayMonth(period.weeks().getLast())));
        line.addClassName("week-head");
        return line;
    }

    private static Component head(String first, String second) {
        Span unit = new Span(second);
        unit.addClassName("ter");
        Div head = new Div(new Span(first), unit);
        head.addClassName("figure-head");
        return head;
    }

    private static Component text(String text, String className) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
