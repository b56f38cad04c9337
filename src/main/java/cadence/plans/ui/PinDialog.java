package cadence.plans.ui;

import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks why a session is to stay where it is. */
class PinDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /**
     * @param what the session: type and window
     * @param pin is given the reason; what it refuses is said here
     */
    PinDialog(String what, Consumer<String> pin, Runnable afterwards) {
        setHeaderTitle(getTranslation("plans.diff.pin.title"));
        setWidth("440px");
        Paragraph rule = new Paragraph(getTranslation("plans.diff.pin.rule", what));
        rule.addClassName("sec");
        Refusals refusals = new Refusals();
        TextField reason = refusals.field("reason", new TextField(getTranslation("plans.diff.pin.reason")));
        reason.setHelperText(getTranslation("plans.diff.pin.hint"));
        reason.setWidthFull();
        reason.setManualValidation(true);
        add(rule, reason);
        Button cancel = new Button(getTranslation("plans.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button done = new Button(getTranslation("plans.diff.pin"), click -> {
            if (refusals.attempt(() -> pin.accept(reason.getValue()))) {
                close();
                afterwards.run();
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, done);
        reason.focus();
    }
}
