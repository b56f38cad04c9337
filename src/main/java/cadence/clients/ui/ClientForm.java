package cadence.clients.ui;

import cadence.clients.ClientContact;
import cadence.clients.ClientData;
import cadence.clients.ClientRules;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.Refused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The form of a client, to add and to edit; knows no service. What is wrong is said beside the field, nothing is lost. */
class ClientForm extends FormLayout {

    private static final long serialVersionUID = 1;

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final TextField given = text(ClientRules.GIVEN, true);
    private final TextField family = text(ClientRules.FAMILY, true);
    private final TextField earlier = text(ClientRules.EARLIER, false);
    private final DatePicker birth = new DatePicker(label(ClientRules.BIRTH));
    private final TextField email = text(ClientRules.EMAIL, false);
    private final TextField phone = text(ClientRules.PHONE, false);
    private final TextArea address = new TextArea(label(ClientRules.ADDRESS));
    private final TextField emergency = text(ClientRules.EMERGENCY, false);
    private final ComboBox<ClinicId> clinic = new ComboBox<>(label(ClientRules.CLINIC));
    private final ComboBox<AccountId> therapist = new ComboBox<>(label(ClientRules.THERAPIST));
    private transient Map<ClinicId, String> clinics = Map.of();
    private transient Map<AccountId, String> therapists = Map.of();

    ClientForm() {
        addClassNames("form", "client-form");
        setAutoResponsive(true);
        setExpandColumns(true);
        setExpandFields(true);
        setColumnWidth("240px");
        fields.put(ClientRules.BIRTH, birth);
        fields.put(ClientRules.ADDRESS, address);
        fields.put(ClientRules.CLINIC, clinic);
        fields.put(ClientRules.THERAPIST, therapist);
        birth.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d MMM yyyy", "d/M/yyyy", "yyyy-MM-dd", "d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage(getTranslation("clients.form.birth.bad")));
        birth.setPlaceholder(getTranslation("clients.form.birth.hint"));
        address.setMinRows(1);
        clinic.setItemLabelGenerator(id -> clinics.getOrDefault(id, ""));
        therapist.setItemLabelGenerator(id -> therapists.getOrDefault(id, ""));
        therapist.setClearButtonVisible(true);
        therapist.setPlaceholder(getTranslation("clients.form.therapist.nobody"));
        clinic.setRequiredIndicatorVisible(true);
        addFormRow(given, family);
        addFormRow(birth, earlier);
        addFormRow(phone, email);
        addFormRow(address, emergency);
        addFormRow(clinic, therapist);
        fields.values().forEach(this::forgive);
    }

    /** Fills the form. */
    void show(ClientData data) {
        given.setValue(data.givenName());
        family.setValue(data.familyName());
        earlier.setValue(data.earlierName());
        birth.setValue(data.birthDate());
        email.setValue(data.contact().email());
        phone.setValue(data.contact().phone());
        address.setValue(data.contact().address());
        emergency.setValue(data.contact().emergencyContact());
        clinic.setValue(data.clinic());
        therapist.setValue(data.therapist());
    }

    /** What the form holds, as typed. */
    ClientData data() {
        return new ClientData(
                given.getValue(),
                family.getValue(),
                earlier.getValue(),
                birth.getValue(),
                new ClientContact(email.getValue(), phone.getValue(), address.getValue(), emergency.getValue()),
                clinic.getValue(),
                therapist.getValue());
    }

    /**
     * Offers clinics to choose from, and their therapists.
     *
     * @param fixed whether the clinic is settled: of a client who exists it is
     */
    void offer(Map<ClinicId, String> names, Function<ClinicId, Map<AccountId, String>> therapistsOf, boolean fixed) {
        clinics = Map.copyOf(names);
        clinic.setItems(List.copyOf(names.keySet()));
        clinic.setReadOnly(fixed || names.size() == 1);
        clinic.addValueChangeListener(change -> {
            ClinicId chosen = change.getValue();
            therapists = chosen == null ? Map.of() : new LinkedHashMap<>(therapistsOf.apply(chosen));
            therapist.setItems(new ArrayList<>(therapists.keySet()));
        });
    }

    /** Only a manager assigns: for others the field is not there. */
    void withoutTherapist() {
        therapist.removeFromParent();
        clinic.removeFromParent();
    }

    /** Whether all is fit to be kept; otherwise says beside each field what is to be mended and goes to the first. */
    boolean check(LocalDate today) {
        fields.values().forEach(ClientForm::clear);
        List<Refused> problems = new ArrayList<>(ClientRules.problems(data(), today));
        if (birth.getDefaultValidator()
                .apply(birth.getValue(), new ValueContext(birth))
                .isError()) {
            problems.add(new Refused(ClientRules.BIRTH, "clients.form.birth.bad"));
        }
        problems.forEach(this::say);
        return problems.isEmpty();
    }

    /** Says beside its field why something was refused; false when it concerns no field. */
    boolean say(Refused problem) {
        Component field = fields.get(problem.field());
        if (!(field instanceof HasValidationProperties validated)) {
            return false;
        }
        if (fields.values().stream().noneMatch(ClientForm::invalid) && field instanceof Focusable<?> first) {
            first.focus();
        }
        validated.setErrorMessage(getTranslation(problem.messageKey(), problem.arguments()));
        validated.setInvalid(true);
        return true;
    }

    /** Runs when a name or the birth date changes. */
    void onIdentity(Runnable listener) {
        given.addValueChangeListener(change -> listener.run());
        family.addValueChangeListener(change -> listener.run());
        birth.addValueChangeListener(change -> listener.run());
    }

    private TextField text(String name, boolean required) {
        TextField field = new TextField(label(name));
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(required);
        fields.put(name, field);
        return field;
    }

    private String label(String name) {
        return getTranslation("clients.form." + name);
    }

    /** A field that is being mended stops complaining. */
    private void forgive(Component field) {
        if (field instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(change -> clear(field));
        }
        if (field instanceof TextArea area) {
            area.setManualValidation(true);
        }
    }

    private static void clear(Component field) {
        if (field instanceof HasValidationProperties validated) {
            validated.setInvalid(false);
        }
    }

    private static boolean invalid(Component field) {
        return field instanceof HasValidationProperties validated && validated.isInvalid();
    }
}
