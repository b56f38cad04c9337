package cadence.notes.ui;

import cadence.notes.Screening;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** To whom the client is referred instead of being treated; the time is now. */
class ReferralDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final TextField to = new TextField(getTranslation("notes.refer.to"));

    ReferralDialog(Consumer<String> referred) {
        setHeaderTitle(getTranslation("notes.refer.title"));
        setWidth("440px");
        var rule = new Paragraph(getTranslation("notes.refer.rule"));
        rule.addClassName("sec");
        to.setManualValidation(true);
        to.setWidthFull();
        to.setHelperText(getTranslation("notes.refer.to.hint", Screening.REFERRED_TO_LIMIT));
        var refusals = new Refusals();
        refusals.field("to", to);
        var record = new Button(getTranslation("notes.refer.save"), click -> {
            if (isOpened() && refusals.attempt(() -> referred.accept(to.getValue()))) {
                close();
            }
        });
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        record.addClickShortcut(Key.ENTER);
        var cancel = new Button(getTranslation("notes.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(rule, to);
        getFooter().add(cancel, record);
        to.focus();
    }
}
