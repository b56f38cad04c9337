package cadence.notes.ui;

import cadence.clients.ClientRef;
import cadence.notes.SorenessCurve;
import cadence.notes.SorenessCurve.Hour;
import cadence.notes.SorenessCurve.Value;
import cadence.notes.SorenessService;
import cadence.plans.EventEntry;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Formats;
import cadence.shared.ui.HoursCurve;
import cadence.shared.ui.Reading;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Soreness after each event the client ran: small curves on the same axes, their figures, and the way to add some. */
class SorenessSection extends Section {

    private static final long serialVersionUID = 1;

    /** As many curves as fit a row or two; the table has all. */
    private static final int CURVES = 6;

    private final transient ClientRef client;
    private final transient SorenessService service;
    private final transient Formats formats = UiFormats.in(ZoneOffset.UTC);

    SorenessSection(ClientRef client, SorenessService service) {
        this.client = client;
        this.service = service;
        addClassNames("section", "soreness");
        show();
    }

    private void show() {
        removeAll();
        List<SorenessCurve> all = service.curvesOf(client);
        add(new SectionHead(getTranslation("notes.soreness.title")).aside(getTranslation("notes.soreness.aside")));
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("notes.soreness.no-event")));
            return;
        }
        List<SorenessCurve> drawn =
                all.stream().filter(curve -> !curve.isEmpty()).limit(CURVES).toList();
        if (!drawn.isEmpty()) {
            var curves = new Div();
            curves.addClassName("soreness-curves");
            drawn.forEach(curve -> curves.add(drawing(curve, curve.equals(drawn.getFirst()))));
            add(curves);
        }
        var rule = new Paragraph(getTranslation("notes.soreness.rule"));
        rule.addClassName("ter");
        add(table(all), rule);
    }

    private Component drawing(SorenessCurve curve, boolean latest) {
        var title = new Span(curve.entry().edition().event());
        title.addClassName("b");
        var day = new Span(days(curve.entry()));
        day.addClassNames("ter", "small");
        List<String> ticks = Arrays.stream(Hour.values()).map(this::tick).toList();
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (Hour hour : Hour.values()) {
            Value value = curve.at(hour);
            values.add(value == null ? null : value.value());
        }
        var reading = new Reading(
                getTranslation("notes.soreness.caption", curve.entry().edition().event(), days(curve.entry())),
                ticks,
                List.of(values.stream()
                        .map(value ->
                                value == null ? getTranslation("notes.soreness.open") : MeasureWords.figure(value))
                        .toList()));
        var part = new Div(title, day, new HoursCurve(new HoursCurve.Curve(values, ticks, latest, reading)));
        part.addClassName("goal-lines");
        return part;
    }

    private DataTable table(List<SorenessCurve> all) {
        var table = new DataTable(getTranslation("notes.soreness.title"))
                .column(getTranslation("notes.soreness.event"))
                .column(getTranslation("notes.soreness.days"));
        for (Hour hour : Hour.values()) {
            table.figures(tick(hour));
        }
        table.column("").stacking();
        for (SorenessCurve curve : all) {
            List<Object> cells = new ArrayList<>();
            cells.add(curve.entry().edition().event());
            cells.add(days(curve.entry()));
            Arrays.stream(Hour.values()).map(hour -> figure(curve.at(hour))).forEach(cells::add);
            cells.add(record(curve));
            table.row(cells.toArray());
        }
        return table;
    }

    private String figure(@Nullable Value value) {
        if (value == null) {
            return "";
        }
        String figure = MeasureWords.figure(value.value());
        return value.reported() ? getTranslation("notes.soreness.reported", figure) : figure;
    }

    private Component record(SorenessCurve curve) {
        var button = new Button(
                getTranslation("notes.soreness.record"),
                click -> new SorenessDialog(client, curve, service, this::show).open());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(
                "notes.soreness.record.aria", curve.entry().edition().event()));
        return button;
    }

    private String tick(Hour hour) {
        return hour == Hour.BASELINE
                ? getTranslation("notes.soreness.before")
                : getTranslation("notes.soreness.hours", hour.hours());
    }

    private String days(EventEntry entry) {
        return entry.edition().isStageRace()
                ? formats.range(entry.edition().firstDay(), entry.edition().lastDay())
                : formats.date(entry.edition().firstDay());
    }
}
