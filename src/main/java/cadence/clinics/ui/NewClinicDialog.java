package cadence.clinics.ui;

import cadence.clinics.ClinicDetails;
import cadence.clinics.ClinicService;
import cadence.shared.ClinicId;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;

/** Makes a clinic: name, time zone, country. The rest begins as every clinic does and is set on its page. */
final class NewClinicDialog {

    private NewClinicDialog() {}

    static void open(ClinicService clinics) {
        Refusals refusals = new Refusals();
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("clinics.new"));
        dialog.setWidth("min(480px, calc(100vw - 32px))");
        dialog.setCloseOnOutsideClick(false);
        TextField name = refusals.field("name", new TextField(dialog.getTranslation("clinics.name")));
        name.setManualValidation(true);
        ComboBox<String> zone = refusals.field("timeZone", new ComboBox<>(dialog.getTranslation("clinics.zone")));
        zone.setItems(clinics.timeZones());
        zone.setValue("Europe/London");
        ComboBox<String> country =
                refusals.field("country", Countries.field(dialog.getTranslation("clinics.country"), "GB"));
        FormLayout form = new FormLayout();
        form.addClassName("form");
        form.setAutoResponsive(true);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        form.addFormRow(name);
        form.addFormRow(zone);
        form.addFormRow(country);
        Button cancel = new Button(dialog.getTranslation("clinics.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button create = new Button(dialog.getTranslation("clinics.new.do"), click -> {
            ClinicId[] made = new ClinicId[1];
            ClinicDetails typed = new ClinicDetails(name.getValue(), text(zone), text(country), "", "");
            if (refusals.attempt(() -> made[0] = clinics.create(typed))) {
                dialog.close();
                ClinicsNavigation.open(made[0]);
            }
        });
        create.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(form);
        dialog.getFooter().add(cancel, create);
        dialog.open();
        name.focus();
    }

    private static String text(ComboBox<String> box) {
        return box.getOptionalValue().orElse("");
    }
}
