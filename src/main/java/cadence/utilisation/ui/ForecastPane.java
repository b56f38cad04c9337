package cadence.utilisation.ui;

import cadence.shared.TreatmentType;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.DetailPane;
import cadence.shared.ui.KeyValues;
import cadence.utilisation.Demand;
import cadence.utilisation.Workload;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What makes up a week or a therapist's line: how many of which type, how long; counts only, no client is named. */
class ForecastPane extends DetailPane {

    private static final long serialVersionUID = 1;

    private final transient FigureWords words;

    /** A therapist of the week, or a week of the therapist. */
    record Part(String name, Workload workload) {}

    ForecastPane(FigureWords words, String title, String over, Workload total, List<Part> parts) {
        super(title);
        this.words = words;
        addClassName("forecast-pane");
        over(over);
        Demand sum = total.demand();
        Paragraph definition = new Paragraph(words.text("forecast.pane"));
        definition.addClassName("ter");
        body(
                definition,
                new KeyValues()
                        .spread()
                        .add(words.text("forecast.demand.name"), minutes(sum.minutes()))
                        .add(words.text("forecast.available.name"), minutes(total.capacity()))
                        .sum(
                                words.text("forecast.demand.of-available"),
                                words.formats().percentSigned(sum.minutes(), total.capacity())));
        DataTable table = new DataTable(title)
                .column(words.text("forecast.column.what"))
                .figures(words.text("forecast.column.count"))
                .figures(words.text("forecast.column.booked"))
                .figures(words.text("rows.min"));
        table.addClassName("small");
        parts.stream().filter(part -> part.workload().demand().minutes() > 0).forEach(part -> add(table, part));
        table.sum(
                words.text("forecast.total"),
                number(sum.sessions() + sum.otherBookings()),
                number(sum.bookedSessions() + sum.otherBookings()),
                number(sum.minutes()));
        body(table);
    }

    private void add(DataTable table, Part part) {
        Demand sum = part.workload().demand();
        Span name = new Span(part.name());
        name.addClassName("b");
        table.row(
                name,
                "",
                "",
                words.formats().percentSigned(sum.minutes(), part.workload().capacity()));
        for (TreatmentType type : TreatmentType.values()) {
            Demand demand = part.workload().of(type);
            if (demand.sessions() > 0) {
                table.row(
                        words.text("forecast.type." + ForecastLine.kind(type)),
                        number(demand.sessions()),
                        number(demand.bookedSessions()),
                        number(demand.planned()));
            }
        }
        if (sum.otherBookings() > 0) {
            table.row(
                    words.text("forecast.other.name"),
                    number(sum.otherBookings()),
                    number(sum.otherBookings()),
                    number(sum.other()));
        }
    }

    private String minutes(long minutes) {
        return words.formats().minutes(minutes);
    }

    private String number(long number) {
        return words.formats().number(number);
    }
}
