package cadence.plans.ui;

import cadence.clients.ClientRef;
import cadence.plans.ClientAbsence;
import cadence.plans.ClientAbsenceService;
import cadence.shared.Refused;
import cadence.shared.ui.Notices;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down from when to when a client is away. */
class AbsenceDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient FormFields fields = new FormFields();
    private final DatePicker first = fields.put("firstDay", FormFields.quiet(PlanWords.picker("plans.absence.first")));
    private final DatePicker last = fields.put("lastDay", FormFields.quiet(PlanWords.picker("plans.absence.last")));
    private final TextField words =
            fields.put("words", FormFields.quiet(new TextField(PlanWords.say("plans.absence.words"))));
    private final transient Runnable afterwards;

    /** @param absence null for a new one */
    AbsenceDialog(
            ClientRef client, @Nullable ClientAbsence absence, ClientAbsenceService absences, Runnable afterwards) {
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation(absence == null ? "plans.absence.add" : "plans.absence.title"));
        setWidth("440px");
        last.setHelperText(getTranslation("plans.absence.last.hint"));
        words.setHelperText(getTranslation("plans.absence.words.hint"));
        Div days = new Div(first, last);
        days.addClassName("plan-days");
        Div form = new Div(days, words);
        form.addClassNames("form", "plan-form");
        add(form);
        Button cancel = new Button(getTranslation("plans.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button(getTranslation("plans.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        if (absence == null) {
            save.addClickListener(
                    click -> run(() -> absences.add(client, first.getValue(), last.getValue(), words.getValue())));
            getFooter().add(cancel, save);
        } else {
            first.setValue(absence.firstDay());
            last.setValue(absence.lastDay());
            words.setValue(absence.words());
            save.addClickListener(click -> run(
                    () -> absences.change(client, absence.id(), first.getValue(), last.getValue(), words.getValue())));
            Button remove = new Button(
                    getTranslation("plans.absence.remove"), click -> run(() -> absences.remove(client, absence.id())));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            getFooter().add(remove, cancel, save);
        }
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                first.focus();
            }
        });
    }

    private void run(Runnable deed) {
        if (!fields.check(List.of())) {
            return;
        }
        try {
            deed.run();
            close();
            afterwards.run();
        } catch (Refused refused) {
            if (!fields.say(refused)) {
                Notices.refusal(getTranslation(refused.messageKey(), refused.arguments()));
            }
        }
    }
}
