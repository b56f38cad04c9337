package cadence.utilisation.ui;

import cadence.shared.ui.EmptyState;
import cadence.utilisation.ClinicFigures;
import cadence.utilisation.Figures;
import cadence.utilisation.Period;
import cadence.utilisation.UtilisationFilter;
import cadence.utilisation.UtilisationNavigation;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** All clinics of the organisation, one line each; a clinic's name leads to its figures. */
class OrganisationPanel extends Div {

    private static final long serialVersionUID = 1;

    OrganisationPanel(FigureWords words, List<ClinicFigures> clinics, Period period) {
        addClassName("page-body");
        if (clinics.isEmpty()) {
            add(new EmptyState(words.text("clinics.none")));
            return;
        }
        Figures total = clinics.stream().map(ClinicFigures::total).reduce(Figures.NONE, Figures::plus);
        FigureLine sum = new FigureLine(null, null, words.text("total.organisation"), total, List.of());
        FigureGrid grid = new FigureGrid(words, words.text("column.clinic"), null, sum, false, (line, measure) -> {
            if (line.clinicId() != null) {
                UtilisationNavigation.open(new UtilisationFilter(line.clinicId(), period));
            }
        });
        grid.setItems(clinics.stream().map(FigureLine::of).toList());
        add(
                new FigureBar(words, FigureBar.HEADLINES, total, null, measure -> false, measure -> {}),
                grid,
                OtherFigures.of(words, total, null, measure -> false, measure -> {}));
    }
}
