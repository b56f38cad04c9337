package cadence.plans.ui;

import cadence.clients.ClientRef;
import cadence.clients.OverviewSection;
import cadence.plans.PlanProgress;
import cadence.plans.PlanProgressService;
import cadence.plans.PlanService;
import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.Kept;
import cadence.shared.ui.Formats;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneOffset;
import java.util.Optional;

/** Goals and measures of the plan that runs, on the overview. */
@org.springframework.stereotype.Component
class GoalsSection implements OverviewSection {

    private final PlanService plans;
    private final PlanProgressService progress;

    GoalsSection(PlanService plans, PlanProgressService progress) {
        this.plans = plans;
        this.progress = progress;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> section(ClientRef client) {
        if (!plans.mayRead(client)) {
            return Optional.empty();
        }
        return plans.plansOf(client).stream()
                .filter(plan -> plan.state() == TreatmentPlan.State.ACTIVE)
                .filter(plan -> !plan.goals().isEmpty() || !plan.standing().isEmpty())
                .findFirst()
                .map(plan -> section(plan, progress.of(plan)));
    }

    private static Component section(TreatmentPlan plan, PlanProgress progress) {
        Formats formats = UiFormats.in(ZoneOffset.UTC);
        Div section = new Div(new SectionHead(PlanWords.say("plans.goals"))
                .aside(PlanWords.say("plans.since", formats.date(plan.startsOn()))));
        GoalsTable table = new GoalsTable(progress.goals());
        section.add(table);
        if (progress.done().planned() > 0) {
            Kept kept = plan.kept();
            Span share = new Span(
                    kept.due() == 0
                            ? PlanWords.say("plans.done.none-ended")
                            : PlanWords.say("plans.goal.kept.value", kept.attended(), kept.due()));
            share.addClassName("b");
            table.row(
                    PlanWords.say("plans.goal.kept"), "", share, "", kept.due() == 0 ? "" : GoalWords.adherence(kept));
            Paragraph done = new Paragraph(GoalWords.done(progress.done()));
            done.addClassName("ter");
            section.add(done);
        }
        section.addClassName("section");
        return section;
    }
}
