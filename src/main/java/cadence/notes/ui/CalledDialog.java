package cadence.notes.ui;

import cadence.clients.ClientRef;
import cadence.notes.DueBack;
import cadence.notes.RecallService;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;

/** The client was called and does not come before a day: until then they stand under "not now". */
class CalledDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /** What is offered, in days. */
    private static final int OFFERED = 14;

    CalledDialog(DueBack due, RecallService service, Runnable afterwards) {
        setHeaderTitle(getTranslation("notes.recall.call.aria", due.clientName()));
        setWidth("420px");
        var refusals = new Refusals();
        var until = refusals.field("until", new DatePicker(getTranslation("notes.recall.until")));
        until.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d MMM yyyy", "d/M/yyyy", "yyyy-MM-dd", "d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage(getTranslation("notes.recall.until.bad")));
        until.setManualValidation(true);
        until.setValue(due.today().plusDays(OFFERED));
        var words = refusals.field("words", new TextField(getTranslation("notes.recall.words")));
        words.setHelperText(getTranslation("notes.recall.words.hint"));
        words.setManualValidation(true);
        var form = new FormLayout(until, words);
        form.addClassName("form");
        form.setAutoResponsive(true);
        form.setMaxColumns(1);
        form.setExpandColumns(true);
        form.setExpandFields(true);
        add(form);
        var cancel = new Button(getTranslation("notes.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var save = new Button(getTranslation("notes.recall.save"), click -> {
            var client = new ClientRef(due.client(), due.clinic());
            if (refusals.attempt(() -> service.called(client, until.getValue(), words.getValue()))) {
                close();
                afterwards.run();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, save);
    }
}
