package cadence.plans.ui;

import cadence.plans.CatalogueEvent;
import cadence.plans.CatalogueService;
import cadence.plans.EventFacts;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Adds an event to the catalogue, or corrects one that people added. */
class EventFactsDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient Refusals refusals = new Refusals();
    private final TextField name = new TextField(getTranslation("plans.catalogue.name"));
    private final TextField place = new TextField(getTranslation("plans.catalogue.place"));
    private final NumberField km = new NumberField(getTranslation("plans.catalogue.km.label"));
    private final IntegerField days = new IntegerField(getTranslation("plans.catalogue.days.label"));

    /** @param event the one to correct, or null to add one */
    EventFactsDialog(@Nullable CatalogueEvent event, CatalogueService catalogue, Runnable afterwards) {
        setHeaderTitle(event == null ? getTranslation("plans.catalogue.add") : event.name());
        setWidth("min(480px, calc(100vw - 32px))");
        setCloseOnOutsideClick(false);
        refusals.field("name", name).setManualValidation(true);
        refusals.field("place", place).setManualValidation(true);
        refusals.field("km", km).setManualValidation(true);
        refusals.field("days", days).setManualValidation(true);
        days.setHelperText(getTranslation("plans.catalogue.days.hint"));
        name.setVisible(event == null);
        days.setValue(1);
        if (event != null) {
            BigDecimal distance = event.km();
            place.setValue(event.place());
            km.setValue(distance == null ? null : distance.doubleValue());
            days.setValue(event.days());
        }
        FormLayout form = new FormLayout(name, place, km, days);
        form.addClassName("form");
        form.setAutoResponsive(true);
        form.setAutoRows(true);
        form.setExpandColumns(true);
        form.setMaxColumns(2);
        form.setExpandFields(true);
        form.setColspan(name, 2);
        form.setColspan(place, 2);
        add(form);
        Button cancel = new Button(getTranslation("plans.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button(getTranslation(event == null ? "plans.catalogue.do-add" : "plans.save"), click -> {
            boolean done = refusals.attempt(() -> {
                if (event == null) {
                    catalogue.add(typed());
                } else {
                    catalogue.correct(event, typed());
                }
            });
            if (done) {
                close();
                afterwards.run();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, save);
    }

    private EventFacts typed() {
        Double distance = km.getValue();
        return new EventFacts(
                name.getValue(),
                place.getValue(),
                distance == null ? null : BigDecimal.valueOf(distance),
                days.getValue());
    }
}
