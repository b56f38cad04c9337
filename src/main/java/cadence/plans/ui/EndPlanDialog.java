package cadence.plans.ui;

import cadence.plans.PlanDetails.Criterion;
import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.State;
import cadence.shared.Refused;
import cadence.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;

/** Completes a plan or stops it before its time; says what becomes of its sessions, and what is not met yet. */
class EndPlanDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient Consumer<String> deed;
    private final transient Runnable afterwards;
    private final TextArea words;
    private final transient FormFields fields = new FormFields();

    EndPlanDialog(TreatmentPlan plan, State to, Consumer<String> deed, Runnable afterwards) {
        this.deed = deed;
        this.afterwards = afterwards;
        String key = "plans.end." + to;
        setHeaderTitle(getTranslation(key));
        setWidth("480px");
        setCloseOnOutsideClick(false);
        words = fields.put("reason", FormFields.quiet(new TextArea(getTranslation(key + ".words"))));
        words.setWidthFull();
        words.setMinRows(2);
        add(new Paragraph(getTranslation("plans.end.sessions")));
        List<Criterion> unmet = plan.details().criteria().stream()
                .filter(criterion -> criterion.metOn() == null)
                .toList();
        if (to == State.COMPLETED && !unmet.isEmpty()) {
            UnorderedList list = new UnorderedList();
            unmet.forEach(criterion -> list.add(new ListItem(criterion.words())));
            add(new Paragraph(getTranslation("plans.end.unmet")), list);
        }
        add(words);
        Button cancel = new Button(getTranslation("plans.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button end = new Button(getTranslation(key + ".do"), click -> end());
        end.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (to == State.STOPPED) {
            end.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        getFooter().add(cancel, end);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                words.focus();
            }
        });
    }

    private void end() {
        try {
            deed.accept(words.getValue());
            close();
            afterwards.run();
        } catch (Refused refused) {
            if (!fields.say(refused)) {
                Notices.refusal(getTranslation(refused.messageKey(), refused.arguments()));
            }
        }
    }
}
