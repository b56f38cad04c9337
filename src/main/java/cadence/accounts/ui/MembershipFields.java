package cadence.accounts.ui;

import cadence.access.Role;
import cadence.accounts.NewMembership;
import cadence.clinics.ClinicRow;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;

/** The four inputs of a membership. */
class MembershipFields {

    private final ComboBox<ClinicRow> clinic;
    private final Select<Role> role = new Select<>();
    private final DatePicker from;
    private final DatePicker until;

    MembershipFields(Refusals refusals, FormLayout form, List<ClinicRow> clinics, LocalDate today) {
        clinic = refusals.field("clinic", new ComboBox<>(form.getTranslation("accounts.clinic")));
        clinic.setItems(clinics);
        clinic.setItemLabelGenerator(ClinicRow::name);
        refusals.field("role", role).setLabel(form.getTranslation("accounts.role"));
        role.setItems(Role.THERAPIST, Role.MANAGER);
        role.setItemLabelGenerator(one -> form.getTranslation("accounts.role." + one));
        from = refusals.field("from", Dialogs.date(form.getTranslation("accounts.from")));
        from.setValue(today);
        until = refusals.field("until", Dialogs.date(form.getTranslation("accounts.until")));
        until.setHelperText(form.getTranslation("accounts.until.hint"));
        until.setClearButtonVisible(true);
        form.addFormRow(clinic, role);
        form.addFormRow(from, until);
    }

    void suggest(Role value) {
        role.setValue(value);
    }

    /** Whether nobody chose a clinic: then there is no membership yet. */
    boolean isEmpty() {
        return clinic.isEmpty();
    }

    NewMembership value() {
        ClinicRow chosen = clinic.getValue();
        return new NewMembership(
                role.getValue(), chosen == null ? null : chosen.id(), from.getValue(), until.getValue());
    }
}
