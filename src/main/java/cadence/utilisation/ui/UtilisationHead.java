package cadence.utilisation.ui;

import cadence.shared.ui.PageHead;
import cadence.utilisation.Period;
import cadence.utilisation.UtilisationClinic;
import cadence.utilisation.UtilisationFilter;
import cadence.utilisation.UtilisationNavigation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Title, clinic, period, and the way to take the figures out. */
class UtilisationHead extends PageHead {

    private static final long serialVersionUID = 1;

    private final Component clinic;
    private final PeriodPicker picker;

    /** @param all whether there is a view of all clinics together to choose */
    UtilisationHead(
            FigureWords words,
            List<UtilisationClinic> clinics,
            @Nullable UtilisationClinic chosen,
            Period period,
            LocalDate today,
            boolean all) {
        super(words.text(all ? "title.figures" : "title"));
        lined();
        this.picker = new PeriodPicker(words, period, today, other -> open(chosen, other));
        this.clinic =
                clinics.size() == 1 && !all ? only(clinics.getFirst()) : choice(words, clinics, chosen, period, all);
        if (chosen != null && chosen.ownOnly()) {
            sum(words.text("own"));
        } else if (all) {
            sum(words.text("figures-only"));
        }
        actions(clinic, picker);
    }

    void csv(Component download) {
        actions(clinic, picker, download);
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
            Period period,
            boolean all) {
        Select<UtilisationClinic> select = new Select<>();
        select.setAriaLabel(words.text("clinic"));
        select.setItemLabelGenerator(one -> one == null ? words.text("clinics.all") : one.name());
        select.setItems(clinics);
        select.setEmptySelectionAllowed(all);
        select.setEmptySelectionCaption(words.text("clinics.all"));
        select.setValue(chosen);
        select.addClassName("clinic-select");
        select.addValueChangeListener(change -> open(change.getValue(), period));
        return select;
    }

    private static void open(@Nullable UtilisationClinic clinic, Period period) {
        if (clinic == null) {
            UtilisationNavigation.openOrganisation(period);
        } else {
            UtilisationNavigation.open(new UtilisationFilter(clinic.id(), period));
        }
    }
}
