package cadence.plans.ui;

import cadence.plans.PlanProgress;
import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.Kept;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;

/** A plan that is over: one line, and all of it to read when it is opened. */
class PastPlan extends NativeDetails {

    private static final long serialVersionUID = 1;

    PastPlan(TreatmentPlan plan, PlanProgress progress, PlanDesk desk) {
        ZoneId zone = desk.zone(plan.client());
        addClassNames("folded", "plan-past");
        Span reason = new Span(plan.reason());
        reason.addClassName("b");
        Kept kept = plan.kept();
        Span line = new Span(reason, PlanWords.ended(plan), new Span(PlanHead.period(plan)));
        line.addClassName("plan-line");
        if (kept.due() > 0) {
            line.add(new Span(getTranslation("plans.kept", kept.attended(), kept.due())));
        }
        setSummary(line);
        Div body = new Div();
        body.addClassName("stack");
        if (!plan.endReason().isEmpty()) {
            Paragraph words = new Paragraph(plan.endReason());
            words.addClassName("plan-end-words");
            body.add(words);
        }
        if (!plan.sessions().isEmpty()) {
            body.add(new DonePanel(progress.done()), new PlanSessions(plan, zone));
        }
        PlanParts.of(plan.details(), progress.goals()).forEach(body::add);
        if (!plan.reviews().isEmpty()) {
            body.add(new ReviewSection(plan, zone));
        }
        body.add(new VersionsSection(plan.id(), desk.versions(), zone));
        setContent(body);
    }
}
