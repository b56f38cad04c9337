package cadence.clinics.ui;

import cadence.clinics.ClinicDetails;
import cadence.clinics.ClinicRow;
import cadence.clinics.ClinicSettings;
import cadence.clinics.NotesReadableBy;
import cadence.clinics.SessionLengths;
import cadence.shared.Refused;
import cadence.shared.ui.Refusals;
import cadence.shared.ui.SectionHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a clinic is called and has set, as a list of settings; knows no service. */
class ClinicForm extends Div {

    private static final long serialVersionUID = 1;

    private final transient Refusals refusals;
    private final transient Runnable changed;
    private final boolean readOnly;
    private final transient Map<String, String> reach;
    private final List<SettingRow<?>> rows = new ArrayList<>();
    private final TextField name = new TextField();
    private final ComboBox<String> zone = new ComboBox<>();
    private final ComboBox<String> country;
    private final TextArea address = new TextArea();
    private final TextField phone = new TextField();
    private final RadioButtonGroup<NotesReadableBy> readers = new RadioButtonGroup<>();
    private final RadioButtonGroup<Boolean> mail = new RadioButtonGroup<>();
    private final RadioButtonGroup<Boolean> coSignature = new RadioButtonGroup<>();
    private final IntegerField deadline;
    private final IntegerField runUpWeeks;
    private final IntegerField runUpDays;
    private final IntegerField gap;
    private final LengthField maintenance;
    private final LengthField preEvent;
    private final LengthField postEvent;
    private final IntegerField low;
    private final IntegerField high;
    private final IntegerField notice;

    /**
     * @param mails whether a mail server is set up
     * @param reach by setting, what a change of it reaches, in words
     */
    ClinicForm(
            ClinicRow clinic,
            List<String> zones,
            boolean mails,
            boolean readOnly,
            Map<String, String> reach,
            Refusals refusals,
            Runnable changed) {
        this.refusals = refusals;
        this.changed = changed;
        this.readOnly = readOnly;
        this.reach = reach;
        addClassName("settings");
        ClinicSettings settings = clinic.settings();
        name.setValue(clinic.name());
        zone.setItems(zones);
        zone.setValue(clinic.zone().getId());
        country = Countries.field("", clinic.country());
        address.setValue(clinic.address());
        address.setMinRows(1);
        phone.setValue(clinic.phone());
        readers.addClassName("segments");
        readers.setItems(NotesReadableBy.values());
        readers.setItemLabelGenerator(one -> getTranslation("clinics.readers." + one));
        readers.setValue(settings.notesReadableBy());
        mail.addClassName("segments");
        mail.setItems(false, true);
        mail.setItemLabelGenerator(this::onOrOff);
        mail.setValue(settings.remindByMail());
        coSignature.addClassName("segments");
        coSignature.setItems(false, true);
        coSignature.setItemLabelGenerator(this::onOrOff);
        coSignature.setValue(settings.coSignature());
        deadline = number(settings.noteDeadlineHours());
        runUpWeeks = number(settings.runUpWeeks());
        runUpDays = number(settings.runUpIntervalDays());
        gap = number(settings.deepSessionGapDays());
        SessionLengths lengths = settings.lengths();
        maintenance = length("maintenance", lengths.maintenance());
        preEvent = length("preEvent", lengths.preEvent());
        postEvent = length("postEvent", lengths.postEvent());
        low = number(settings.targetLowPercent());
        high = number(settings.targetHighPercent());
        notice = number(settings.cancellationNoticeHours());
        section("place");
        row("name", name, Function.identity());
        row("timeZone", zone, Function.identity());
        row("country", country, Function.identity());
        row("address", address, text -> text.replace("\n", ", "));
        row("phone", phone, Function.identity());
        section("notes");
        row("notesReadableBy", readers, one -> getTranslation("clinics.readers." + one));
        row("noteDeadlineHours", deadline, String::valueOf);
        row("remindByMail", mails ? "remindByMail" : "remindByMail.no-server", mail, this::onOrOff);
        row("coSignature", coSignature, this::onOrOff);
        section("plan");
        row("runUpWeeks", runUpWeeks, String::valueOf);
        row("runUpIntervalDays", runUpDays, String::valueOf);
        row("deepSessionGapDays", gap, String::valueOf);
        row("maintenanceMinutes", maintenance, this::minutes);
        row("preEventMinutes", preEvent, this::minutes);
        row("postEventMinutes", postEvent, this::minutes);
        section("figures");
        row("targetLowPercent", low, String::valueOf);
        row("targetHighPercent", high, String::valueOf);
        row("cancellationNoticeHours", notice, String::valueOf);
    }

    ClinicDetails details() {
        return new ClinicDetails(
                name.getValue(),
                zone.getOptionalValue().orElse(""),
                country.getOptionalValue().orElse(""),
                address.getValue(),
                phone.getValue());
    }

    /** @throws Refused if a number is missing; the service judges the rest */
    ClinicSettings settings() {
        return new ClinicSettings(
                need("noteDeadlineHours", deadline),
                need("cancellationNoticeHours", notice),
                need("targetLowPercent", low),
                need("targetHighPercent", high),
                need("runUpWeeks", runUpWeeks),
                need("runUpIntervalDays", runUpDays),
                need("deepSessionGapDays", gap),
                new SessionLengths(
                        maintenance.need("maintenance"), preEvent.need("preEvent"), postEvent.need("postEvent")),
                readers.getValue(),
                mail.getValue(),
                coSignature.getValue());
    }

    /** Each change in words. */
    List<String> changes() {
        return rows.stream().filter(SettingRow::changed).map(SettingRow::change).toList();
    }

    private static int need(String field, IntegerField input) {
        return input.getOptionalValue().orElseThrow(() -> new Refused(field, "clinics.number"));
    }

    private String onOrOff(boolean on) {
        return getTranslation(on ? "clinics.on" : "clinics.off");
    }

    private void section(String key) {
        add(new SectionHead(getTranslation("clinics.section." + key)));
    }

    private <V, F extends Component & HasValidationProperties & HasValue<?, V>> void row(
            String key, F field, Function<V, String> words) {
        row(key, key, field, words);
    }

    private <V, F extends Component & HasValidationProperties & HasValue<?, V>> void row(
            String key, String effect, F field, Function<V, String> words) {
        refusals.field(key, field);
        field.getElement().setAttribute("aria-label", getTranslation("clinics.set." + key));
        field.getElement().setProperty("accessibleName", getTranslation("clinics.set." + key));
        field.getElement().setProperty("manualValidation", true);
        field.setReadOnly(readOnly);
        SettingRow<V> row = new SettingRow<>(
                getTranslation("clinics.set." + key),
                field,
                getTranslation("clinics.unit." + key),
                (getTranslation("clinics.effect." + effect) + " " + reach.getOrDefault(key, "")).strip(),
                words);
        field.addValueChangeListener(change -> {
            row.show();
            changed.run();
        });
        rows.add(row);
        add(row);
    }

    private LengthField length(String key, SessionLengths.Length length) {
        LengthField field = new LengthField(number(length.from()), number(length.to()));
        end(key + "MinutesFrom", field.from());
        end(key + "MinutesTo", field.to());
        return field;
    }

    private void end(String key, IntegerField field) {
        refusals.field(key, field);
        field.getElement().setAttribute("aria-label", getTranslation("clinics.set." + key));
        field.getElement().setProperty("accessibleName", getTranslation("clinics.set." + key));
        field.getElement().setProperty("manualValidation", true);
    }

    private String minutes(SessionLengths.Length length) {
        return getTranslation("clinics.length", length.from(), length.to());
    }

    private static IntegerField number(int value) {
        IntegerField field = new IntegerField();
        field.setValue(value);
        field.addClassName("num");
        field.setWidth("72px");
        return field;
    }
}
