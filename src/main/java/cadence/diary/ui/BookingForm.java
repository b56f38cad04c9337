package cadence.diary.ui;

import cadence.diary.BookingChoices.Client;
import cadence.diary.BookingChoices.Clinic;
import cadence.diary.BookingChoices.Room;
import cadence.diary.BookingChoices.Therapist;
import cadence.diary.NewAppointment;
import cadence.shared.Purpose;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import cadence.shared.ui.RuleExceptionField;
import cadence.shared.ui.UiFormats;
import cadence.shared.ui.Unreadable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a booking. Knows no service: the dialog fills its choices and takes what was typed. */
class BookingForm extends FormLayout {

    final ComboBox<Client> client = new ComboBox<>(getTranslation("diary.book.client"));
    final Select<Clinic> clinic = new Select<>();
    final Select<Therapist> therapist = new Select<>();
    final Select<Room> room = new Select<>();
    final RadioButtonGroup<TreatmentType> type = new RadioButtonGroup<>(getTranslation("diary.book.type"));
    final RadioButtonGroup<Purpose> purpose = new RadioButtonGroup<>(getTranslation("diary.book.purpose-label"));
    final TextField reason = new TextField(getTranslation("diary.book.reason"));
    final DatePicker date = DateFields.date(getTranslation("diary.book.date"));
    final TimePicker start = DateFields.time(getTranslation("diary.book.start"));
    final IntegerField length = new IntegerField(getTranslation("diary.book.length-label"));
    final RuleExceptionField exception = new RuleExceptionField();
    final FreeTimes free = new FreeTimes(start::setValue);
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    /** The input that a broken rule is refused beside. */
    static final String EXCEPTION = "exception";

    BookingForm() {
        addClassNames("form", "booking");
        setAutoResponsive(true);
        setAutoRows(true);
        setMaxColumns(2);
        setExpandColumns(true);
        setExpandFields(true);
        client.setItemLabelGenerator(this::described);
        clinic.setLabel(getTranslation("diary.book.clinic"));
        clinic.setItemLabelGenerator(Clinic::name);
        therapist.setLabel(getTranslation("diary.book.therapist"));
        therapist.setItemLabelGenerator(Therapist::name);
        room.setLabel(getTranslation("diary.book.room"));
        room.setItemLabelGenerator(chosen -> chosen == null ? getTranslation("diary.book.no-room") : chosen.name());
        room.setEmptySelectionAllowed(true);
        room.setEmptySelectionCaption(getTranslation("diary.book.no-room"));
        type.addClassName("segments");
        type.setItems(TreatmentType.values());
        type.setItemLabelGenerator(item -> getTranslation("diary.type." + item));
        type.addValueChangeListener(change -> purpose.setVisible(change.getValue() == TreatmentType.INJURY_PREVENTION));
        purpose.addClassName("segments");
        purpose.setItems(Purpose.values());
        purpose.setItemLabelGenerator(item -> getTranslation("diary.purpose." + item));
        purpose.setHelperText(getTranslation("diary.book.injury-length"));
        purpose.setVisible(false);
        length.setSuffixComponent(new Span(getTranslation("diary.minutes")));
        length.setStepButtonsVisible(true);
        length.setStep(5);
        length.setValue(60);
        wide(client, type, purpose, reason);
        add(client, clinic, therapist, type, purpose, reason, date, length, start, room, free, exception);
        setColspan(free, 2);
        setColspan(exception, 2);
        fields.putAll(Map.of("client", client, "clinic", clinic, "therapist", therapist, "room", room, "type", type));
        fields.put(EXCEPTION, exception.reason());
        fields.putAll(Map.of("purpose", purpose, "reason", reason, "date", date, "start", start, "length", length));
    }

    private void wide(Component... parts) {
        for (Component part : parts) {
            setColspan(part, 2);
        }
    }

    private String described(Client item) {
        LocalDate born = item.birthDate();
        return born == null
                ? item.name()
                : getTranslation(
                        "diary.book.client-born",
                        item.name(),
                        UiFormats.in(ZoneOffset.UTC).date(born));
    }

    /** The wanted start, where day and time are known. */
    Optional<Instant> startsAt() {
        LocalDate day = date.getValue();
        LocalTime time = start.getValue();
        Clinic at = clinic.getValue();
        return day == null || DateFields.isOdd(day) || time == null || at == null
                ? Optional.empty()
                : Optional.of(day.atTime(time).atZone(at.zone()).toInstant());
    }

    /** How long, if that is a length at all. */
    Optional<Duration> lasts() {
        Integer minutes = length.getValue();
        return minutes == null || minutes < 1 || minutes > 1440
                ? Optional.empty()
                : Optional.of(Duration.ofMinutes(minutes));
    }

    /** What was typed, or empty with a sentence beside each field that is missing. */
    Optional<NewAppointment> wanted() {
        fields.values().forEach(field -> field.setInvalid(false));
        boolean complete = required("client", client.getValue())
                & required("clinic", clinic.getValue())
                & required("therapist", therapist.getValue())
                & required("type", type.getValue())
                & required("date", date.getValue())
                & required("start", start.getValue())
                & required("length", length.getValue())
                & sensible(date.getValue());
        return complete ? startsAt().map(this::taken) : Optional.empty();
    }

    private NewAppointment taken(Instant at) {
        Room where = room.getValue();
        return new NewAppointment(
                clinic.getValue().id(),
                therapist.getValue().id(),
                client.getValue().id(),
                where == null ? null : where.id(),
                type.getValue(),
                type.getValue() == TreatmentType.INJURY_PREVENTION ? purpose.getValue() : null,
                reason.getValue(),
                at,
                length.getValue());
    }

    private boolean sensible(@Nullable LocalDate day) {
        boolean odd = day != null && DateFields.isOdd(day);
        if (odd) {
            say("date", getTranslation("diary.book.date-odd"));
        }
        return !odd;
    }

    private boolean required(String field, @Nullable Object value) {
        if (value == null) {
            String missing = getTranslation("diary.book.missing." + field);
            say(
                    field,
                    fields.get(field) instanceof Component input
                            ? Unreadable.sentence(input).orElse(missing)
                            : missing);
        }
        return value != null;
    }

    /** Shows a refusal beside the field it is about; false where there is no such field. */
    boolean show(Refused refused) {
        return say(refused.field(), getTranslation(refused.messageKey(), refused.arguments()));
    }

    private boolean say(String name, String sentence) {
        HasValidation field = fields.get(name);
        if (field == null) {
            return false;
        }
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        return true;
    }
}
