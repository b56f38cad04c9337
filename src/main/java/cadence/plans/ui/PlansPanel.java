package cadence.plans.ui;

import cadence.plans.RuleWords;
import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.Kept;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Icons;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Each plan: why, since when, its goals, and its sessions with the window and the rule that put them there. */
class PlansPanel extends Div {

    private static final long serialVersionUID = 1;

    private final transient Formats formats = UiFormats.in(ZoneOffset.UTC);

    PlansPanel(List<TreatmentPlan> plans) {
        addClassName("client-plans");
        if (plans.isEmpty()) {
            add(new EmptyState(getTranslation("plans.none")));
        }
        plans.forEach(plan -> add(section(plan)));
    }

    private Div section(TreatmentPlan plan) {
        LocalDate end = plan.endsOn();
        String period = end == null
                ? getTranslation("plans.since", formats.date(plan.startsOn()))
                : formats.range(plan.startsOn(), end);
        Paragraph line = new Paragraph(
                PlanWords.state(plan.state()),
                new Span(period),
                new Span(plan.therapist().name()));
        line.addClassNames("sec", "plan-line");
        Div section = new Div(new SectionHead(plan.reason()).aside(kept(plan)), line);
        section.addClassNames("section", "plan");
        if (!plan.goals().isEmpty()) {
            section.add(new GoalsTable(plan.goals()));
        }
        if (!plan.sessions().isEmpty()) {
            section.add(sessions(plan));
        }
        return section;
    }

    private String kept(TreatmentPlan plan) {
        Kept kept = plan.kept();
        return kept.due() == 0 ? "" : getTranslation("plans.kept", kept.attended(), kept.due());
    }

    private DataTable sessions(TreatmentPlan plan) {
        DataTable table = new DataTable(getTranslation("plans.sessions"))
                .column(getTranslation("plans.session.window"))
                .column(getTranslation("plans.session.type"))
                .column(getTranslation("plans.session.rule"))
                .column(getTranslation("plans.state"))
                .stacking();
        for (TreatmentPlan.Session session : plan.sessions()) {
            table.row(
                    window(session),
                    getTranslation("plans.type." + session.type()),
                    RuleWords.of(session),
                    PlanWords.state(session.state()));
        }
        return table;
    }

    private Component window(TreatmentPlan.Session session) {
        String words = session.earliest().equals(session.latest())
                ? formats.date(session.earliest())
                : formats.range(session.earliest(), session.latest());
        Span window = new Span(words);
        window.addClassNames("num", "nw");
        if (session.pinned()) {
            Span pinned = new Span(Icons.LOCK.create(12), new Span(" " + getTranslation("plans.session.pinned")));
            pinned.addClassName("ter");
            window.add(new Span(" "), pinned);
        }
        return window;
    }
}
