package cadence.plans.ui;

import cadence.plans.PlanProgress;
import cadence.plans.PlanReviews;
import cadence.plans.Proposal;
import cadence.plans.RuleWords;
import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.State;
import cadence.plans.planner.PlanDifference.Kind;
import cadence.plans.planner.Problem;
import cadence.shared.ui.Icons;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan that can still change: its head, what is to do about it, its sessions, and beside them its parts. */
class OpenPlan extends Div {

    private static final long serialVersionUID = 1;

    /** Where the view of the difference is, with the plan's id behind. */
    private static final String DIFFERENCE = "plan-difference/";

    /** @param again shows all plans anew */
    OpenPlan(TreatmentPlan plan, PlanDesk desk, boolean writes, Runnable again) {
        addClassNames("section", "plan");
        // Only who may write sees what the planner sees: races, absences, rosters.
        Proposal proposal = writes ? desk.proposals().propose(plan.id()) : null;
        PlanHead head = new PlanHead(plan);
        if (writes) {
            head.actions(new PlanActions(plan, proposal, desk, again));
        } else if (plan.state() == State.ACTIVE) {
            head.actions(new PrintPlan(plan));
        }
        add(head);
        if (proposal != null) {
            add(notices(plan, proposal));
        }
        PlanProgress progress = desk.progress().of(plan);
        Div columns = new Div(
                column(sessions(plan, proposal, progress, desk, again)), column(side(plan, progress, desk, again)));
        columns.addClassName("plan-columns");
        add(desk.bookings().left(plan, again), columns);
    }

    private Component[] notices(TreatmentPlan plan, Proposal proposal) {
        List<Component> lines = new ArrayList<>();
        if (plan.state() == State.ACTIVE && proposal.isOpen() && !proposal.refused()) {
            lines.add(change(plan, proposal));
        }
        PlanReviews.due(plan).ifPresent(day -> lines.add(review(day)));
        if (!proposal.problems().isEmpty()) {
            UnorderedList list = new UnorderedList();
            for (Problem problem : proposal.problems()) {
                list.add(new ListItem(RuleWords.of(problem)));
            }
            Div said = new Div(new Span(getTranslation("plans.problems")), list);
            said.addClassName("plan-problems");
            lines.add(said);
        }
        return lines.toArray(Component[]::new);
    }

    private Component review(LocalDate day) {
        Paragraph line = new Paragraph(
                Icons.CLOCK.create(14),
                new Span(getTranslation(
                        "plans.review.due", UiFormats.in(ZoneOffset.UTC).date(day))));
        line.addClassName("plan-change");
        return line;
    }

    private Component change(TreatmentPlan plan, Proposal proposal) {
        String counts = Stream.of(Kind.MOVED, Kind.NEW, Kind.DROPPED)
                .map(kind -> {
                    int count = proposal.difference().of(kind).size();
                    return count == 0 ? "" : getTranslation("plans.change." + kind, count);
                })
                .filter(words -> !words.isEmpty())
                .reduce((some, more) -> some + ", " + more)
                .orElseGet(() -> getTranslation("plans.change.windows"));
        Anchor look = new Anchor(DIFFERENCE + plan.id(), getTranslation("plans.change.look"));
        Paragraph line =
                new Paragraph(Icons.ATTENTION.create(14), new Span(getTranslation("plans.change", counts)), look);
        line.addClassName("plan-change");
        line.getElement().setAttribute("role", "status");
        return line;
    }

    private static Component[] sessions(
            TreatmentPlan plan, @Nullable Proposal proposal, PlanProgress progress, PlanDesk desk, Runnable again) {
        if (plan.state() == State.DRAFT) {
            return new Component[] {new ProposedSessions(proposal)};
        }
        return new Component[] {
            new DonePanel(progress.done()),
            new PlanSessions(
                    plan,
                    desk.zone(plan.client()),
                    session -> proposal == null ? new Span() : desk.bookings().deeds(plan, session, again))
        };
    }

    private static Component[] side(TreatmentPlan plan, PlanProgress progress, PlanDesk desk, Runnable again) {
        List<Component> side = new ArrayList<>(PlanParts.of(plan.details(), progress.goals()));
        if (plan.state() == State.ACTIVE) {
            side.add(new ReviewSection(plan, desk.zone(plan.client())));
        }
        if (desk.absences().mayRead(plan.client())) {
            side.add(new AbsencesSection(plan.client(), desk.absences(), again));
        }
        side.add(new VersionsSection(plan.id(), desk.versions(), desk.zone(plan.client())));
        return side.toArray(Component[]::new);
    }

    private static Div column(Component... parts) {
        Div column = new Div(parts);
        column.addClassName("stack");
        return column;
    }
}
