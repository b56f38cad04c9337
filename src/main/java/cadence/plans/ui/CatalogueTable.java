package cadence.plans.ui;

import cadence.plans.CatalogueEvent;
import cadence.plans.Edition;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.Formats;
import cadence.shared.ui.StateMark;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A line for each event of the catalogue. */
class CatalogueTable extends DataTable {

    private static final long serialVersionUID = 1;

    private final transient Formats formats = UiFormats.in(ZoneOffset.UTC);
    private final transient LocalDate today;
    private final transient CatalogueDeeds deeds;

    CatalogueTable(List<CatalogueEvent> events, LocalDate today, CatalogueDeeds deeds) {
        super(PlanWords.say("plans.catalogue.title"));
        this.today = today;
        this.deeds = deeds;
        addClassName("catalogue");
        stacking()
                .column(getTranslation("plans.event.event"))
                .figures(getTranslation("plans.catalogue.km"))
                .figures(getTranslation("plans.catalogue.days"))
                .column(getTranslation("plans.catalogue.editions"))
                .column("");
        for (CatalogueEvent event : events) {
            BigDecimal km = event.km();
            row(
                    name(event),
                    km == null ? "" : PlanWords.km(km),
                    event.days() == 1 ? "" : event.days(),
                    editions(event),
                    deeds.writes() ? actions(event) : new Span());
        }
    }

    private Component name(CatalogueEvent event) {
        Span name = new Span(event.name());
        name.addClassName("b");
        String place = event.ofCatalogue()
                ? event.place()
                : event.place().isBlank()
                        ? getTranslation("plans.catalogue.added")
                        : getTranslation("plans.catalogue.added.at", event.place());
        Div lines = new Div(name, new Span(place));
        lines.addClassNames("two-line", "small");
        return lines;
    }

    private Component editions(CatalogueEvent event) {
        List<Edition> coming = event.coming(today);
        Div lines = new Div();
        lines.addClassName("catalogue-editions");
        coming.forEach(edition -> lines.add(edition(edition)));
        if (coming.isEmpty()) {
            Span none = new Span(getTranslation("plans.catalogue.no-editions"));
            none.addClassName("ter");
            lines.add(none);
        }
        return lines;
    }

    private Component edition(Edition edition) {
        String days = PlanWords.days(edition, formats);
        if (!deeds.writes()) {
            return edition.isCalledOff() ? calledOff(edition) : new Span(days);
        }
        Button open = new Button(days, click -> deeds.changeDays(edition));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        open.addClassName("num");
        open.setAriaLabel(getTranslation("plans.catalogue.change-days.label", edition.event(), days));
        return edition.isCalledOff() ? new Span(open, calledOff(edition)) : open;
    }

    private Component calledOff(Edition edition) {
        LocalDate day = edition.calledOffOn();
        return StateMark.none(day == null ? "" : getTranslation("plans.edition.called-off", formats.date(day)));
    }

    private Component actions(CatalogueEvent event) {
        Div actions = new Div();
        actions.addClassName("row-acts");
        if (!event.ofCatalogue()) {
            Button correct = inline("plans.catalogue.correct", () -> deeds.correct(event));
            correct.setAriaLabel(getTranslation("plans.catalogue.correct.label", event.name()));
            actions.add(correct);
        }
        Button add = inline("plans.catalogue.add-days", () -> deeds.addDays(event));
        add.setAriaLabel(getTranslation("plans.catalogue.add-days.label", event.name()));
        actions.add(add);
        return actions;
    }

    private Button inline(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }
}
