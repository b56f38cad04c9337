package cadence.notes.ui;

import cadence.clients.ClientAlert;
import cadence.clients.ClientAlerts;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Records who cleared a caution and on what terms. */
class ClearanceDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final TextField terms = new TextField(getTranslation("clients.alert.clearance"));
    private final DatePicker clearedOn = Days.picker("clients.alert.cleared-on");

    ClearanceDialog(ClientAlerts alerts, ClientAlert caution, Runnable recorded) {
        setHeaderTitle(getTranslation("notes.clearance.title"));
        setWidth("440px");
        var fact = new Paragraph(caution.text());
        var rule = new Paragraph(getTranslation("clients.alert.rule.CAUTION"));
        rule.addClassName("sec");
        terms.setManualValidation(true);
        terms.setWidthFull();
        var refusals = new Refusals();
        refusals.field("clearance", terms);
        refusals.field("clearedOn", clearedOn);
        var record = new Button(getTranslation("notes.clearance.save"), click -> {
            if (isOpened()
                    && Days.readable(clearedOn)
                    && refusals.attempt(() -> alerts.clear(caution, terms.getValue(), clearedOn.getValue()))) {
                close();
                recorded.run();
            }
        });
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        record.addClickShortcut(Key.ENTER);
        var cancel = new Button(getTranslation("notes.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(fact, rule, terms, clearedOn);
        getFooter().add(cancel, record);
        terms.focus();
    }
}
