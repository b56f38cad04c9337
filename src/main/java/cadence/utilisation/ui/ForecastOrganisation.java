package cadence.utilisation.ui;

import cadence.shared.ui.EmptyState;
import cadence.utilisation.ClinicForecast;
import cadence.utilisation.ForecastNavigation;
import cadence.utilisation.Workload;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The coming weeks of all clinics, one line each; a clinic's name leads to its weeks. */
class ForecastOrganisation extends Div {

    private static final long serialVersionUID = 1;

    ForecastOrganisation(FigureWords words, List<ClinicForecast> clinics, int weeks) {
        addClassName("page-body");
        if (clinics.isEmpty()) {
            add(new EmptyState(words.text("clinics.none")));
            return;
        }
        Workload total = clinics.stream().map(one -> one.forecast().total()).reduce(Workload.NONE, Workload::plus);
        add(
                new ForecastFigures(words, null, total, List.of()),
                new ForecastGrid(words, words.text("column.clinic"), line -> {
                            if (line.clinic() != null) {
                                ForecastNavigation.open(line.clinic().id(), weeks);
                            }
                        })
                        .people(
                                words.text("column.clinic"),
                                clinics.stream().map(ForecastOrganisation::line).toList(),
                                new ForecastLine(
                                        words.text("total.organisation"), "", null, null, null, total, List.of())));
    }

    private static ForecastLine line(ClinicForecast one) {
        return new ForecastLine(
                one.clinic().name(),
                "",
                null,
                null,
                one.clinic(),
                one.forecast().total(),
                one.forecast().weeks().values().stream().map(Workload::load).toList());
    }
}
