package cadence.diary.ui;

import cadence.diary.BlockLabel;
import cadence.diary.BlockService;
import cadence.diary.BookingChoiceService;
import cadence.diary.BookingChoices.Clinic;
import cadence.diary.BookingChoices.Therapist;
import cadence.shared.ClinicId;
import cadence.shared.Refused;
import cadence.shared.ui.Notices;
import cadence.shared.ui.Unreadable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Blocks a stretch of a therapist's day: a break, training, a meeting, travel. */
class BlockDialog extends Dialog {

    private final transient BlockService blocks;
    private final transient BookingChoiceService choices;
    private final Select<Clinic> clinic = new Select<>();
    private final Select<Therapist> therapist = new Select<>();
    private final Select<BlockLabel> label = new Select<>();
    private final DatePicker date = DateFields.date(getTranslation("diary.book.date"));
    private final TimePicker start = DateFields.time(getTranslation("diary.block.start"));
    private final TimePicker end = DateFields.time(getTranslation("diary.block.end"));
    private final transient Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final transient Runnable afterwards;

    BlockDialog(
            BlockService blocks,
            BookingChoiceService choices,
            @Nullable ClinicId where,
            LocalDate day,
            Runnable afterwards) {
        this.blocks = blocks;
        this.choices = choices;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("diary.block.title"));
        setCloseOnOutsideClick(false);
        setWidth("480px");
        clinic.setLabel(getTranslation("diary.book.clinic"));
        clinic.setItemLabelGenerator(Clinic::name);
        therapist.setLabel(getTranslation("diary.book.therapist"));
        therapist.setItemLabelGenerator(Therapist::name);
        label.setLabel(getTranslation("diary.block.why"));
        label.setItems(BlockLabel.values());
        label.setItemLabelGenerator(item -> getTranslation("diary.block.label." + item));
        label.setValue(BlockLabel.BREAK);
        date.setValue(day);
        fields.putAll(Map.of("clinic", clinic, "therapist", therapist, "date", date, "start", start, "end", end));
        fill(where);
        var form = new FormLayout(clinic, therapist, label, date, start, end);
        form.addClassName("form");
        form.setAutoResponsive(true);
        form.setAutoRows(true);
        form.setExpandColumns(true);
        form.setMaxColumns(2);
        form.setExpandFields(true);
        add(form);
        var cancel = new Button(getTranslation("diary.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var save = new Button(getTranslation("diary.block.submit"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, save);
    }

    private void fill(@Nullable ClinicId where) {
        List<Clinic> mine = choices.clinics();
        clinic.setItems(mine);
        clinic.setVisible(mine.size() > 1);
        clinic.addValueChangeListener(change -> {
            List<Therapist> therapists = choices.therapists(change.getValue().id());
            therapist.setItems(therapists);
            if (therapists.size() == 1) {
                therapist.setValue(therapists.getFirst());
            }
        });
        mine.stream()
                .filter(one -> where == null || one.id().equals(where))
                .findFirst()
                .ifPresent(clinic::setValue);
    }

    private void save() {
        fields.values().forEach(field -> field.setInvalid(false));
        boolean complete = given("clinic", clinic)
                & given("therapist", therapist)
                & given("date", date)
                & given("start", start)
                & given("end", end);
        if (!complete) {
            return;
        }
        try {
            var zone = clinic.getValue().zone();
            LocalDate day = date.getValue();
            blocks.add(
                    clinic.getValue().id(),
                    therapist.getValue().id(),
                    label.getValue(),
                    day.atTime(start.getValue()).atZone(zone).toInstant(),
                    day.atTime(end.getValue()).atZone(zone).toInstant());
        } catch (Refused refused) {
            String sentence = getTranslation(refused.messageKey(), refused.arguments());
            if (!say(refused.field(), sentence)) {
                Notices.refusal(sentence);
            }
            return;
        }
        close();
        afterwards.run();
    }

    private boolean given(String name, HasValue<?, ?> field) {
        return !field.isEmpty()
                || !say(
                        name,
                        Unreadable.sentence((Component) field)
                                .orElseGet(() -> getTranslation("diary.book.missing." + name)));
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
