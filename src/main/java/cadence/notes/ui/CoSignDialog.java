package cadence.notes.ui;

import cadence.notes.LeadRemark;
import cadence.shared.ui.HeldText;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/**
 * What a lead says before it stands for good: with the co-signature, or to ask for an addendum. Closed without that it keeps
 * what was typed for the next time it opens.
 */
class CoSignDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final TextArea remark = new TextArea();

    /** With the co-signature; a remark may be left out. */
    static CoSignDialog sign(String author, Consumer<String> deed, Runnable changed) {
        return new CoSignDialog("notes.co-sign", author, deed, changed);
    }

    /** Asks the author for an addendum. */
    static CoSignDialog ask(String author, Consumer<String> deed, Runnable changed) {
        return new CoSignDialog("notes.co-sign.ask", author, deed, changed);
    }

    private CoSignDialog(String key, String author, Consumer<String> deed, Runnable changed) {
        setHeaderTitle(getTranslation(key + ".title", author));
        addClassName("wide");
        var refusals = new Refusals();
        refusals.field("remark", remark);
        remark.setLabel(getTranslation(key + ".label"));
        remark.setMinRows(3);
        remark.setWidthFull();
        remark.setManualValidation(true);
        remark.addValueChangeListener(change -> Limits.check(remark, remark, LeadRemark.LIMIT));
        add(
                new Paragraph(getTranslation(key + ".hint", author)),
                remark,
                new HeldText(getTranslation("notes.co-sign.held")));
        var cancel = new Button(getTranslation("notes.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var finish = new Button(getTranslation(key + ".finish"), click -> {
            if (refusals.attempt(() -> deed.accept(remark.getValue()))) {
                close();
                changed.run();
            }
        });
        finish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, finish);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                remark.focus();
            }
        });
    }
}
