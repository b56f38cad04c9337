package cadence.utilisation.ui;

import cadence.shared.ui.DetailPane;
import cadence.shared.ui.Grids;
import cadence.shared.ui.KeyValues;
import cadence.shared.ui.StateMark;
import cadence.utilisation.FigureCell;
import cadence.utilisation.FigureRow;
import cadence.utilisation.FigureRows;
import cadence.utilisation.Figures;
import cadence.utilisation.Measure;
import cadence.utilisation.Ratio;
import cadence.utilisation.RosteredDay;
import cadence.utilisation.UtilisationService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;

/** The rows behind one figure: how it is made above them, what they add up to at the foot. */
class FigureRowsPane extends DetailPane {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;

    private final transient FigureWords words;
    private final transient FigureCell cell;
    private final Div parts = new Div();

    /**
     * @param whose the therapist or all, and when
     * @param figure whose rows these are
     */
    FigureRowsPane(UtilisationService service, FigureWords words, FigureCell cell, String whose, Ratio figure) {
        super(words.name(cell.measure()) + " " + words.signed(cell.measure(), figure));
        this.words = words;
        this.cell = cell;
        addClassName("figure-rows");
        parts.addClassName("rows-parts");
        body(parts);
        over(whose);
        Paragraph definition = new Paragraph(words.definition(cell.measure()));
        definition.addClassName("ter");
        if (cell.measure().ofDays()) {
            FigureRows<RosteredDay> first = service.days(cell, 0, 1);
            parts.add(definition, days(service::days, first.count()));
            foot(total(
                    first.count(),
                    words.text("rows.days", first.count()),
                    first.sum().part()));
        } else {
            FigureRows<FigureRow> first = service.rows(cell, 0, 1);
            parts.add(definition, rows(service::rows, first.count()));
            foot(total(first.count(), counted(first), first.sum().part()));
        }
    }

    /** Adds the minutes that stand behind a ratio of minutes. */
    FigureRowsPane minutes(Figures figures) {
        KeyValues values = new KeyValues().spread();
        if (cell.measure() == Measure.DELIVERED) {
            values.add(words.name(Measure.DELIVERED), minutes(figures.minutes().delivered()));
        } else {
            values.add(words.name(Measure.BOOKED), minutes(figures.minutes().booked()));
        }
        values.add(words.name(Measure.AVAILABLE), minutes(figures.minutes().available()));
        values.add(
                words.name(Measure.OUTSIDE),
                words.text("rows.apart", minutes(figures.minutes().outside())));
        return top(values);
    }

    /** Puts something before what the body holds. */
    FigureRowsPane top(Component part) {
        parts.addComponentAsFirst(part);
        return this;
    }

    private String counted(FigureRows<FigureRow> first) {
        if (cell.measure() == Measure.PLAN_ADHERENCE) {
            return words.text("rows.sessions", first.count());
        }
        return words.text(cell.measure() == Measure.REBOOKED ? "rows.clients" : "rows.appointments", first.count());
    }

    private Component total(int count, String rows, long part) {
        Span left = new Span(rows);
        Span right = new Span(
                cell.measure().inMinutes()
                        ? minutes(part)
                        : cell.measure() == Measure.UNRESOLVED || cell.measure() == Measure.VISITS_PER_NEW_CLIENT
                                ? words.formats().number(part)
                                : words.text("rows.of", part, count));
        right.addClassName("num");
        Div line = new Div(left, right);
        line.addClassNames("rows-sum", "b");
        return line;
    }

    private Grid<FigureRow> rows(Pages<FigureRow> pages, int count) {
        Grid<FigureRow> grid = grid(pages, count);
        column(grid, "rows.day", "86px", row -> words.formats().pattern("EEE d MMM", row.day()));
        grid.addColumn(LitRenderer.<FigureRow>of(
                                "<span class=\"row-client\"><span>${item.client}</span><span class=\"row-more\">"
                                        + "<span>${item.therapist}</span>" + StateMark.LIT + "</span></span>")
                        .withProperty("client", FigureRow::client)
                        .withProperty("therapist", row -> cell.therapist() == null ? row.therapist() : "")
                        .withProperty("glyph", row -> mark(row).symbol())
                        .withProperty("tone", row -> "quiet")
                        .withProperty("text", this::said))
                .setHeader(words.text("rows.client"))
                .setPartNameGenerator(row -> "c-client")
                .setFlexGrow(1);
        if (cell.measure().inMinutes()) {
            figure(grid, "rows.min", row -> words.formats().number(row.part()));
        } else {
            figure(grid, "rows.counts", row -> words.formats().number(row.part()));
        }
        return grid;
    }

    private Grid<RosteredDay> days(Pages<RosteredDay> pages, int count) {
        Grid<RosteredDay> grid = grid(pages, count);
        column(grid, "rows.day", "86px", row -> words.formats().pattern("EEE d MMM", row.day()));
        if (cell.therapist() == null) {
            grid.addColumn(RosteredDay::therapist)
                    .setHeader(words.text("rows.therapist"))
                    .setFlexGrow(1);
        }
        figure(grid, "rows.rostered", row -> words.formats().number(row.rostered()));
        figure(grid, "rows.leave", row -> words.formats().number(row.onLeave()));
        figure(grid, "rows.blocks", row -> words.formats().number(row.blocked()));
        figure(grid, "rows.available", row -> words.formats().number(row.available()));
        return grid;
    }

    private interface Pages<T> {
        FigureRows<T> read(FigureCell cell, int offset, int limit);
    }

    private <T> Grid<T> grid(Pages<T> pages, int count) {
        Grid<T> grid = new Grid<>(PAGE);
        Grids.dense(grid, words.name(cell.measure()));
        grid.addClassNames("note-rows", "rows-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setItems(query -> pages.read(cell, query.getOffset(), query.getLimit()).rows().stream(), query -> count);
        return grid;
    }

    private <T> void column(Grid<T> grid, String header, String width, ValueProvider<T, String> value) {
        grid.addColumn(value)
                .setHeader(words.text(header))
                .setWidth(width)
                .setFlexGrow(0)
                .setPartNameGenerator(row -> "ter");
    }

    private <T> void figure(Grid<T> grid, String header, ValueProvider<T, String> value) {
        grid.addColumn(value)
                .setHeader(words.text(header))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("56px")
                .setFlexGrow(0)
                .setPartNameGenerator(row -> "num");
    }

    private String minutes(long minutes) {
        return words.formats().minutes(minutes);
    }

    private StateMark.Glyph mark(FigureRow row) {
        return switch (row.outcome()) {
            case "NO_SHOW", "CANCELLED", "LATE_CANCELLED" -> StateMark.Glyph.DASH;
            case "SCHEDULED", "ARRIVED" -> StateMark.Glyph.RING;
            default -> counts(row) ? StateMark.Glyph.TICK : StateMark.Glyph.DASH;
        };
    }

    /** What the row is for this figure, in a word or two; an attended appointment needs none where minutes are counted. */
    private String said(FigureRow row) {
        if (cell.measure().inMinutes() && row.outcome().equals("ATTENDED")) {
            return "";
        }
        String key = switch (cell.measure()) {
            case REBOOKED, NOTES_ON_TIME, PLAN_ADHERENCE -> cell.measure().key() + (counts(row) ? ".yes" : ".no");
            case VISITS_PER_NEW_CLIENT -> row.whole() > 0 ? "visits-per-new-client.yes" : "outcome.attended";
            case UNRESOLVED -> "outcome.none";
            default ->
                "outcome." + row.outcome().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        };
        return words.text(key);
    }

    private static boolean counts(FigureRow row) {
        return row.part() > 0;
    }
}
