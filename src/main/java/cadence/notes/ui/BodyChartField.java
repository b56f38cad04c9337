package cadence.notes.ui;

import cadence.clients.ClientAlert;
import cadence.notes.BodyChart;
import cadence.notes.BodyChartSvg;
import cadence.notes.BodyMap;
import cadence.notes.BodyWords;
import cadence.notes.ChartComparison;
import cadence.notes.ChartComparison.Change;
import cadence.notes.ChartJson;
import cadence.notes.PastChart;
import cadence.shared.Refused;
import cadence.shared.ui.BodyDrawing;
import cadence.shared.ui.Formats;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The body chart of a note, beside what the last signed chart says. */
class BodyChartField extends Section {

    private static final long serialVersionUID = 1;

    private final BodyDrawing drawing;
    private final transient BodyWords words = new BodyWords(this::getTranslation);
    private transient BodyChart good = BodyChart.EMPTY;
    private transient @Nullable PastChart past;

    /** @param label what the chart is called, such as "Body chart, Tomasz Wiśniewski" */
    BodyChartField(String label, Runnable changed) {
        drawing = new BodyDrawing(BodyDrawing.Layout.NOTE, BodyTexts.of(label));
        addClassNames("section", "body-section");
        DraftKeeper.name(drawing, "chart");
        drawing.onChange(NoteForm.PAUSE_MS, () -> {
            compare();
            changed.run();
        });
        add(drawing);
    }

    /** A chart to be read, with the drawing that goes on paper in its place. */
    static BodyChartField signed(String label, BodyChart chart) {
        var field = new BodyChartField(label, () -> {});
        field.drawing.setReadOnly(true);
        field.show(chart);
        var print = new Div();
        print.getElement().setProperty("innerHTML", BodyChartSvg.of(chart, Set.of(), field.words));
        var lines = new UnorderedList();
        BodyChartSvg.lines(chart, field.words).forEach(line -> lines.add(new ListItem(line)));
        var paper = new Div(print, lines);
        paper.addClassName("body-paper");
        field.add(paper);
        return field;
    }

    void show(BodyChart chart) {
        if (!chart.equals(chart())) {
            good = chart;
            drawing.show(ChartJson.write(chart));
        }
        compare();
    }

    /** As last drawn; what cannot be read counts as it was before. */
    BodyChart chart() {
        try {
            good = ChartJson.read(drawing.value());
        } catch (Refused unreadable) {
            return good;
        }
        return good;
    }

    /** Sets the chart beside an earlier one; null where there is none. */
    void compareWith(@Nullable PastChart earlier) {
        past = earlier;
        compare();
    }

    /** Shows where local contraindications hold. */
    void warn(List<ClientAlert> alerts) {
        drawing.warn(alerts.stream()
                .filter(alert -> alert.kind() == ClientAlert.Kind.LOCAL)
                .flatMap(alert -> BodyMap.house().named(alert.region()).stream()
                        .map(spot -> new BodyDrawing.Warning(
                                spot.region(),
                                spot.side().name(),
                                getTranslation("body.alert.sentence", alert.region(), alert.text()))))
                .toList());
    }

    private void compare() {
        PastChart earlier = past;
        if (earlier == null) {
            return;
        }
        Formats formats = UiFormats.in(earlier.zone());
        String day = formats.dayMonth(formats.localDate(earlier.startsAt()));
        var comparison = ChartComparison.between(earlier.chart(), chart());
        Map<String, String> said = new HashMap<>();
        String gone = comparison.gone().stream().map(words::change).collect(Collectors.joining("; "));
        for (Change change : comparison.changes()) {
            if (change.kind() != ChartComparison.Kind.GONE) {
                said.put(change.mark().spot().key() + "." + change.mark().kind(), words.change(change));
            }
        }
        drawing.compare(new BodyDrawing.Compared(
                getTranslation("body.chart.compared", day),
                // A chart that nobody has begun says nothing about what is gone.
                gone.isEmpty() || chart().isEmpty() ? "" : getTranslation("body.gone", day, gone),
                said));
    }
}
