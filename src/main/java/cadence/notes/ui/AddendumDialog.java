package cadence.notes.ui;

import cadence.notes.DraftContent;
import cadence.notes.SessionNoteService;
import cadence.shared.AppointmentId;
import cadence.shared.Refused;
import cadence.shared.ui.HeldText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** Adds to a signed note. Closed without signing it keeps what was typed for the next time it opens. */
class AddendumDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final TextArea text = new TextArea();

    AddendumDialog(SessionNoteService service, AppointmentId appointment, Runnable afterwards) {
        setHeaderTitle(getTranslation("notes.addendum.title"));
        addClassName("wide");
        text.setLabel(getTranslation("notes.addendum.label"));
        text.setMinRows(5);
        text.setWidthFull();
        text.setManualValidation(true);
        text.addValueChangeListener(change -> Limits.check(text, text, DraftContent.PART_LIMIT));
        add(
                new Paragraph(getTranslation("notes.addendum.hint")),
                text,
                new HeldText(getTranslation("notes.addendum.held")));
        var cancel = new Button(getTranslation("notes.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var sign = new Button(getTranslation("notes.addendum.sign"), click -> sign(service, appointment, afterwards));
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, sign);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                text.focus();
            }
        });
    }

    private void sign(SessionNoteService service, AppointmentId appointment, Runnable afterwards) {
        if (!Limits.fits(text, DraftContent.PART_LIMIT)) {
            text.focus();
            return;
        }
        try {
            service.addAddendum(appointment, text.getValue());
            close();
            afterwards.run();
        } catch (Refused refusal) {
            text.setInvalid(true);
            text.setErrorMessage(getTranslation(refusal.messageKey(), refusal.arguments()));
            text.focus();
        }
    }
}
