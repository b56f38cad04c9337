package cadence.plans.ui;

import cadence.clients.ClientRef;
import cadence.clients.OverviewSection;
import cadence.plans.PlanService;
import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.Kept;
import cadence.shared.ui.Formats;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneOffset;
import java.util.Optional;

/** Goals and measures of the plan that runs, on the overview. */
@org.springframework.stereotype.Component
class GoalsSection implements OverviewSection {

    private final PlanService plans;

    GoalsSection(PlanService plans) {
        this.plans = plans;
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
                .filter(plan -> plan.state() == TreatmentPlan.State.ACTIVE
                        && !plan.goals().isEmpty())
                .findFirst()
                .map(GoalsSection::section);
    }

    private static Component section(TreatmentPlan plan) {
        Formats formats = UiFormats.in(ZoneOffset.UTC);
        Div section = new Div(new SectionHead(PlanWords.say("plans.goals"))
                .aside(PlanWords.say("plans.since", formats.date(plan.startsOn()))));
        GoalsTable table = new GoalsTable(plan.goals());
        Kept kept = plan.kept();
        if (kept.due() > 0) {
            Span share = new Span(PlanWords.say("plans.goal.kept.value", kept.attended(), kept.due()));
            share.addClassName("b");
            table.row(PlanWords.say("plans.goal.kept"), "", share, "", "");
        }
        section.add(table);
        section.addClassName("section");
        return section;
    }
}
