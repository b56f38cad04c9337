package cadence.plans.ui;

import cadence.plans.PlanReviews;
import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.Kept;
import cadence.plans.TreatmentPlan.State;
import cadence.plans.planner.Course;
import cadence.shared.ui.Formats;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Why a plan is, its state, whose it is, from when to when, and how it was kept. */
class PlanHead extends Div {

    private static final long serialVersionUID = 1;

    PlanHead(TreatmentPlan plan) {
        addClassName("plan-head");
        Paragraph line = new Paragraph(PlanWords.state(plan.state()));
        line.addClassNames("sec", "plan-line");
        add(line, episode(plan));
        add(line, period(plan));
        add(line, plan.therapist().name());
        Kept kept = plan.kept();
        add(line, kept.due() == 0 ? "" : getTranslation("plans.kept", kept.attended(), kept.due()));
        Formats formats = UiFormats.in(ZoneOffset.UTC);
        if (plan.state() == State.ACTIVE) {
            PlanReviews.next(plan)
                    .filter(day -> PlanReviews.due(plan).isEmpty())
                    .ifPresent(day -> add(line, getTranslation("plans.review.next", formats.date(day))));
        }
        Div words = new Div(new H2(plan.reason()), line);
        words.addClassName("plan-words");
        add(words);
    }

    PlanHead actions(Component actions) {
        add(actions);
        return this;
    }

    /** "1 Jun – 30 Nov 2026", "since 1 Jun 2026". */
    static String period(TreatmentPlan plan) {
        Formats formats = UiFormats.in(ZoneOffset.UTC);
        LocalDate end = plan.endsOn();
        return end == null
                ? PlanWords.say(
                        plan.startsOn().isAfter(plan.today()) ? "plans.from" : "plans.since",
                        formats.date(plan.startsOn()))
                : formats.range(plan.startsOn(), end);
    }

    private static String episode(TreatmentPlan plan) {
        Course course = plan.details().course();
        return course == null ? PlanWords.say("plans.episode.KEEP_RUNNING") : PlanWords.course(course);
    }

    private static void add(Paragraph line, String words) {
        if (!words.isBlank()) {
            line.add(new Span(words));
        }
    }
}
