package cadence.plans.ui;

import cadence.plans.CatalogueEvent;
import cadence.plans.EventService;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;

/** Writes down the days of another edition of an event. */
class NewEditionDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient Refusals refusals = new Refusals();
    private final DatePicker firstDay = PlanWords.picker("plans.event.first");
    private final DatePicker lastDay = PlanWords.picker("plans.event.last");

    NewEditionDialog(CatalogueEvent event, EventService events, Runnable afterwards) {
        setHeaderTitle(getTranslation("plans.catalogue.add-days.title", event.name()));
        setWidth("min(480px, calc(100vw - 32px))");
        setCloseOnOutsideClick(false);
        refusals.field("firstDay", firstDay);
        refusals.field("lastDay", lastDay);
        lastDay.setHelperText(getTranslation("plans.event.last.hint"));
        firstDay.addValueChangeListener(change -> {
            if (change.getValue() != null && event.days() > 1 && lastDay.isEmpty()) {
                lastDay.setValue(change.getValue().plusDays(event.days() - 1L));
            }
        });
        Paragraph words = new Paragraph(getTranslation("plans.catalogue.add-days.words"));
        words.addClassNames("sec", "dialog-words");
        FormLayout form = new FormLayout(firstDay, lastDay);
        form.addClassName("form");
        form.setAutoResponsive(true);
        form.setAutoRows(true);
        form.setExpandColumns(true);
        form.setMaxColumns(2);
        form.setExpandFields(true);
        add(words, form);
        Button cancel = new Button(getTranslation("plans.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button(getTranslation("plans.catalogue.add-days.do"), click -> {
            if (refusals.attempt(() -> events.edition(event.name(), firstDay.getValue(), lastDay.getValue()))) {
                close();
                afterwards.run();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, save);
    }
}
