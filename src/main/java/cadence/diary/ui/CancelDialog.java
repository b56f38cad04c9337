package cadence.diary.ui;

import cadence.shared.AppointmentId;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Asks before an appointment is cancelled, and why. */
class CancelDialog extends Dialog {

    CancelDialog(Settling settling, AppointmentId appointment, String who, Runnable afterwards) {
        setHeaderTitle(getTranslation("diary.cancelling.title", who));
        var rule = new Paragraph(getTranslation("diary.cancelling.rule"));
        rule.addClassName("sec");
        var refusals = new Refusals();
        var reason = refusals.field("reason", new TextField(getTranslation("diary.cancelling.reason")));
        reason.setWidthFull();
        add(rule, reason);
        var keep = new Button(getTranslation("diary.cancelling.keep"), click -> close());
        keep.setAutofocus(true);
        var cancel = new Button(getTranslation("diary.cancelling.submit"), click -> {
            if (refusals.attempt(() -> settling.cancel(appointment, reason.getValue()))) {
                close();
                afterwards.run();
            }
        });
        cancel.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_PRIMARY);
        getFooter().add(keep, cancel);
    }
}
