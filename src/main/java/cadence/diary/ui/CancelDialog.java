package cadence.diary.ui;

import cadence.diary.Outcome;
import cadence.shared.AppointmentId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Asks before an appointment is cancelled, and why. */
class CancelDialog extends Dialog {

    private static final int REASON_LENGTH = 300;

    CancelDialog(Settling settling, AppointmentId appointment, String who, Runnable afterwards) {
        setHeaderTitle(getTranslation("diary.cancelling.title", who));
        var rule = new Paragraph(getTranslation("diary.cancelling.rule"));
        rule.addClassName("sec");
        var reason = new TextField(getTranslation("diary.cancelling.reason"));
        reason.setWidthFull();
        add(rule, reason);
        var keep = new Button(getTranslation("diary.cancelling.keep"), click -> close());
        keep.setAutofocus(true);
        var cancel = new Button(getTranslation("diary.cancelling.submit"), click -> {
            if (reason.getValue().length() > REASON_LENGTH) {
                reason.setErrorMessage(getTranslation(
                        "shared.typed.too-long",
                        REASON_LENGTH,
                        reason.getValue().length()));
                reason.setInvalid(true);
            } else if (settling.settle(appointment, Outcome.CANCELLED, reason.getValue())) {
                close();
                afterwards.run();
            }
        });
        cancel.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_PRIMARY);
        getFooter().add(keep, cancel);
    }
}
