package cadence.plans.ui;

import cadence.plans.PlanInput;
import cadence.plans.Proposal;
import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.State;
import cadence.shared.Refused;
import cadence.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** What can be done with an open plan. */
class PlanActions extends Div {

    private static final long serialVersionUID = 1;

    private final transient TreatmentPlan plan;
    private final transient PlanDesk desk;
    private final transient Runnable again;

    /** @param proposal of a draft: what is accepted */
    PlanActions(TreatmentPlan plan, @Nullable Proposal proposal, PlanDesk desk, Runnable again) {
        this.plan = plan;
        this.desk = desk;
        this.again = again;
        addClassName("plan-acts");
        if (plan.state() == State.DRAFT) {
            quiet("plans.edit.discard", this::discard);
            plain("plans.edit.edit", this::edit);
            if (proposal != null) {
                Button accept = new Button(getTranslation("plans.edit.accept"), click -> accept(proposal));
                accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                add(accept);
            }
        } else {
            add(new PrintPlan(plan));
            quiet("plans.edit.stop", this::stop);
            quiet("plans.edit.complete", this::complete);
            add(ReviewSection.action(plan, desk, again));
            plain("plans.edit.edit", this::edit);
        }
    }

    private void plain(String key, Runnable deed) {
        add(new Button(getTranslation(key), click -> deed.run()));
    }

    private void quiet(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(button);
    }

    private void edit() {
        new PlanDialog(
                        getTranslation("plans.edit.title"),
                        "plans.save",
                        new PlanForm(
                                desk.edits().writing(plan.client()),
                                desk.measures(plan.client()),
                                PlanInput.of(plan.details())),
                        input -> {
                            desk.edits().change(plan, input);
                            again.run();
                        })
                .open();
    }

    /** What changed meanwhile is shown instead of what was looked at. */
    private void accept(Proposal proposal) {
        try {
            desk.proposals().accept(proposal);
        } catch (Refused refused) {
            Notices.refusal(getTranslation(refused.messageKey(), refused.arguments()));
        }
        again.run();
    }

    private void complete() {
        new EndPlanDialog(plan, State.COMPLETED, words -> desk.edits().complete(plan, words), again).open();
    }

    private void stop() {
        new EndPlanDialog(plan, State.STOPPED, words -> desk.edits().stop(plan, words), again).open();
    }

    private void discard() {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(getTranslation("plans.edit.discard.ask"));
        ask.setText(getTranslation("plans.edit.discard.text"));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("plans.edit.discard.keep"));
        ask.setConfirmText(getTranslation("plans.edit.discard.do"));
        ask.setConfirmButtonTheme("error primary");
        ask.addConfirmListener(confirmed -> {
            try {
                desk.edits().discard(plan);
            } catch (Refused refused) {
                Notices.refusal(getTranslation(refused.messageKey(), refused.arguments()));
            }
            again.run();
        });
        ask.open();
    }
}
