package cadence.clients.ui;

import cadence.clients.AlertLines;
import cadence.clients.ClientAlert;
import cadence.clients.ClientAlerts;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneOffset;
import java.util.Map;

/** Clears a caution, or ends an alert that no longer holds. */
class ChangeAlertDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient Runnable afterwards;
    private final TextField clearance = new TextField(getTranslation("clients.alert.clearance"));
    private final DatePicker clearedOn = Dates.picker("clients.alert.cleared-on");

    ChangeAlertDialog(ClientAlert alert, ClientAlerts alerts, Runnable afterwards) {
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("clients.alert.change.title"));
        setWidth("480px");
        Paragraph who = new Paragraph(getTranslation(
                "clients.alert.recorded",
                alert.recordedBy(),
                UiFormats.in(ZoneOffset.UTC).dateTime(alert.recordedAt())));
        who.addClassName("ter");
        add(AlertLines.of(alert), who);
        Button cancel = new Button(getTranslation("clients.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button end = new Button(getTranslation("clients.alert.resolve"), click -> run(() -> alerts.resolve(alert)));
        getFooter().add(cancel, end);
        if (alert.kind() == ClientAlert.Kind.CAUTION) {
            clearance.setManualValidation(true);
            clearance.setWidthFull();
            clearance.setValue(alert.clearance());
            clearedOn.setValue(alert.clearedOn());
            add(clearance, clearedOn);
            Button clear = new Button(getTranslation("clients.alert.clear"), click -> {
                if (Dates.readable(clearedOn)) {
                    run(() -> alerts.clear(alert, clearance.getValue(), clearedOn.getValue()));
                }
            });
            clear.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().add(clear);
        }
    }

    private void run(Runnable deed) {
        if (RefusedFields.run(Map.of("clearance", clearance, "clearedOn", clearedOn), deed)) {
            close();
            afterwards.run();
        }
    }
}
