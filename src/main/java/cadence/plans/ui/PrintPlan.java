package cadence.plans.ui;

import cadence.plans.TreatmentPlan;
import cadence.shared.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** "Print plan": what the client takes home, with or without the pain of each session. */
class PrintPlan extends Button {

    private static final long serialVersionUID = 1;

    PrintPlan(TreatmentPlan plan) {
        super(PlanWords.say("plans.print"), Icons.PRINT.create());
        addClickListener(click -> dialog(plan).open());
    }

    private static Dialog dialog(TreatmentPlan plan) {
        Dialog dialog = new Dialog(PlanWords.say("plans.print"));
        dialog.setWidth("420px");
        Checkbox pain = new Checkbox(PlanWords.say("plans.print.with-pain"));
        Anchor open = new Anchor();
        open.addClassName("button-link");
        open.add(Icons.PRINT.create(), new Span(PlanWords.say("plans.print.open")));
        open.setTarget(AnchorTarget.BLANK);
        open.setRouterIgnore(true);
        open.setHref(PlanPrintController.path(plan.id(), false));
        pain.addValueChangeListener(event -> open.setHref(PlanPrintController.path(plan.id(), event.getValue())));
        dialog.add(new Paragraph(PlanWords.say("plans.print.hint")), pain);
        Button close = new Button(PlanWords.say("plans.print.close"), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.getFooter().add(close, open);
        return dialog;
    }
}
