package cadence.clients.ui;

import cadence.clients.ClientAlert;
import cadence.clients.ClientAlerts;
import cadence.clients.ClientRef;
import cadence.clients.NewAlert;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;

/** Records a red flag, a caution or a local contraindication. */
class NewAlertDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient ClientRef client;
    private final transient ClientAlerts alerts;
    private final transient Runnable afterwards;
    private final RadioButtonGroup<ClientAlert.Kind> kind = new RadioButtonGroup<>();
    private final Paragraph rule = new Paragraph();
    private final TextField text = field("clients.alert.text");
    private final TextField region = field("clients.alert.region.label");
    private final TextField clearance = field("clients.alert.clearance");
    private final DatePicker clearedOn = Dates.picker("clients.alert.cleared-on");

    NewAlertDialog(ClientRef client, ClientAlerts alerts, Runnable afterwards) {
        this.client = client;
        this.alerts = alerts;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("clients.alert.add"));
        setWidth("480px");
        kind.addClassName("segments");
        kind.setAriaLabel(getTranslation("clients.alert.kind"));
        kind.setItems(ClientAlert.Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation("clients.alert." + each));
        kind.addValueChangeListener(change -> fit(change.getValue()));
        rule.addClassName("sec");
        FormLayout form = new FormLayout(text, region, clearance, clearedOn);
        form.addClassName("form");
        form.setAutoResponsive(true);
        form.setMaxColumns(1);
        form.setExpandFields(true);
        add(kind, rule, form);
        kind.setValue(ClientAlert.Kind.CAUTION);
        Button cancel = new Button(getTranslation("clients.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button(getTranslation("clients.alert.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, save);
    }

    private void fit(ClientAlert.Kind chosen) {
        rule.setText(getTranslation("clients.alert.rule." + chosen));
        region.setVisible(chosen == ClientAlert.Kind.LOCAL);
        clearance.setVisible(chosen == ClientAlert.Kind.CAUTION);
        clearedOn.setVisible(chosen == ClientAlert.Kind.CAUTION);
    }

    private void save() {
        Map<String, Component> fields =
                Map.of("text", text, "region", region, "clearance", clearance, "clearedOn", clearedOn);
        if (!Dates.readable(clearedOn)) {
            return;
        }
        boolean done = RefusedFields.run(
                fields,
                () -> alerts.record(
                        client,
                        new NewAlert(
                                kind.getValue(),
                                text.getValue(),
                                region.getValue(),
                                clearance.getValue(),
                                clearedOn.getValue())));
        if (done) {
            close();
            afterwards.run();
        }
    }

    private TextField field(String key) {
        TextField field = new TextField(getTranslation(key));
        field.setManualValidation(true);
        return field;
    }
}
