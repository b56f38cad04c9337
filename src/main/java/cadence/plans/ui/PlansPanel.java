package cadence.plans.ui;

import cadence.clients.ClientRef;
import cadence.plans.PlanInput;
import cadence.plans.TreatmentPlan;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.SectionHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** A client's plans: the open one to work in, those that are over folded in below. */
@StyleSheet("plans.css")
class PlansPanel extends Div {

    private static final long serialVersionUID = 1;

    private final transient ClientRef client;
    private final transient PlanDesk desk;

    PlansPanel(ClientRef client, PlanDesk desk) {
        this.client = client;
        this.desk = desk;
        addClassName("client-plans");
        show();
    }

    private void show() {
        removeAll();
        boolean writes = desk.edits().mayWrite(client);
        List<TreatmentPlan> plans = desk.plans().plansOf(client);
        List<TreatmentPlan> open =
                plans.stream().filter(plan -> plan.state().isOpen()).toList();
        List<TreatmentPlan> over =
                plans.stream().filter(plan -> !plan.state().isOpen()).toList();
        if (open.isEmpty()) {
            add(none(writes, over.isEmpty()));
            if (desk.absences().mayRead(client)) {
                Div away = new Div(new AbsencesSection(client, desk.absences(), this::show));
                away.addClassName("plan-alone");
                add(away);
            }
        }
        open.forEach(plan -> add(new OpenPlan(plan, desk, writes, this::show)));
        if (!over.isEmpty()) {
            Div earlier = new Div(new SectionHead(getTranslation("plans.earlier")).count(over.size()));
            earlier.addClassName("section");
            over.forEach(plan -> earlier.add(new PastPlan(plan, desk.progress().of(plan), desk)));
            add(earlier);
        }
    }

    private EmptyState none(boolean writes, boolean never) {
        EmptyState empty = new EmptyState(
                getTranslation(never ? "plans.none" : "plans.none.open"), getTranslation("plans.none.why"));
        if (writes) {
            Button write = new Button(getTranslation("plans.edit.new"), click -> write());
            write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            empty.action(write);
        }
        return empty;
    }

    private void write() {
        var writing = desk.edits().writing(client);
        new PlanDialog(
                        getTranslation("plans.edit.new"),
                        "plans.edit.create",
                        new PlanForm(writing, desk.measures(client), PlanInput.blank(writing.today())),
                        input -> {
                            desk.edits().draft(client, input);
                            show();
                        })
                .open();
    }
}
