package cadence.utilisation.ui;

import cadence.shared.ui.PageHead;
import cadence.utilisation.Forecast;
import cadence.utilisation.ForecastNavigation;
import cadence.utilisation.UtilisationClinic;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Title, clinic, and how many weeks ahead. */
class ForecastHead extends PageHead {

    private static final long serialVersionUID = 1;

    private static final List<Integer> OFFERED =
            List.of(Forecast.FEWEST_WEEKS, 8, Forecast.USUAL_WEEKS, 16, 20, Forecast.MOST_WEEKS);

    /** @param all whether there is a view of all clinics together to choose */
    ForecastHead(
            FigureWords words,
            List<UtilisationClinic> clinics,
            @Nullable UtilisationClinic chosen,
            int weeks,
            boolean all) {
        super(words.text("forecast.title"));
        lined();
        sum(words.text("forecast.sum"));
        actions(
                clinics.size() == 1 && !all ? only(clinics.getFirst()) : choice(words, clinics, chosen, weeks, all),
                ahead(words, chosen, weeks));
    }

    private static Component only(UtilisationClinic clinic) {
        Span name = new Span(clinic.name());
        name.addClassName("sec");
        return name;
    }

    private static Component choice(
            FigureWords words,
            List<UtilisationClinic> clinics,
            @Nullable UtilisationClinic chosen,
            int weeks,
            boolean all) {
        Select<UtilisationClinic> select = new Select<>();
        select.setAriaLabel(words.text("clinic"));
        select.setItemLabelGenerator(one -> one == null ? words.text("clinics.all") : one.name());
        select.setItems(clinics);
        select.setEmptySelectionAllowed(all);
        select.setEmptySelectionCaption(words.text("clinics.all"));
        select.setValue(chosen);
        select.addClassName("clinic-select");
        select.addValueChangeListener(change -> {
            UtilisationClinic other = change.getValue();
            ForecastNavigation.open(other == null ? null : other.id(), weeks);
        });
        return select;
    }

    private static Component ahead(FigureWords words, @Nullable UtilisationClinic chosen, int weeks) {
        TreeSet<Integer> offered = new TreeSet<>(OFFERED);
        offered.add(weeks);
        Select<Integer> select = new Select<>();
        select.setAriaLabel(words.text("forecast.weeks"));
        select.setItems(offered);
        select.setItemLabelGenerator(number -> words.text("forecast.weeks.ahead", number));
        select.setValue(weeks);
        select.addClassName("weeks-select");
        select.addValueChangeListener(
                change -> ForecastNavigation.open(chosen == null ? null : chosen.id(), change.getValue()));
        return select;
    }
}
