package cadence.plans.ui;

import cadence.plans.PlanInput;
import cadence.shared.Refused;
import cadence.shared.ui.HeldText;
import cadence.shared.ui.Notices;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;

/** Writes a plan or changes one. Ctrl Enter saves; what was typed is not thrown away without a question. */
class PlanDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final PlanForm form;
    private final transient Consumer<PlanInput> deed;

    /** @param deed may refuse */
    PlanDialog(String title, String saveKey, PlanForm form, Consumer<PlanInput> deed) {
        this.form = form;
        this.deed = deed;
        setHeaderTitle(title);
        addClassNames("plan-dialog", "wide");
        setWidth("720px");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(close -> leave());
        add(form, new HeldText(getTranslation("plans.edit.held")));
        Button cancel = new Button(getTranslation("plans.cancel"), click -> leave());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button(getTranslation(saveKey), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(cancel, save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                form.focusFirst();
            }
        });
    }

    private void save() {
        if (!form.check()) {
            return;
        }
        try {
            deed.accept(form.input());
            close();
        } catch (Refused refused) {
            if (!form.say(refused)) {
                Notices.refusal(getTranslation(refused.messageKey(), refused.arguments()));
            }
        }
    }

    private void leave() {
        LeaveQuestion.before(form.isChanged(), this);
    }
}
