package cadence.plans.ui;

import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientsNavigation;
import cadence.plans.DifferencePage;
import cadence.plans.PlanBookingService;
import cadence.plans.PlanDifferenceService;
import cadence.plans.Proposal;
import cadence.plans.ProposalService;
import cadence.plans.SessionId;
import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.Session;
import cadence.shared.NotFound;
import cadence.shared.PlanId;
import cadence.shared.Refused;
import cadence.shared.ui.AlertLine;
import cadence.shared.ui.Crumb;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Notices;
import cadence.shared.ui.PageHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a plan would be now beside what it is: looked at, then accepted or not (domain.md, "The event-aware plan"). */
@Route(ProposalView.ADDRESS + "/:plan")
@OpensFor(resource = Resource.TREATMENT_PLAN, operation = Operation.READ)
@StyleSheet("plan-difference.css")
public class ProposalView extends Div implements BeforeEnterObserver, HasDynamicTitle, DifferenceDeeds {

    static final String ADDRESS = "plan-difference";

    private static final long serialVersionUID = 1;

    private final transient PlanDifferenceService differences;
    private final transient ProposalService proposals;
    private final transient PlanBookingService planBookings;
    private final transient PlanBookingDialogs dialogs;
    private final transient Set<SessionId> moving = new HashSet<>();
    private transient @Nullable DifferencePage shown;
    private boolean lookedAgain;
    private String title = "";

    ProposalView(
            PlanDifferenceService differences,
            ProposalService proposals,
            PlanBookingService planBookings,
            PlanBookingDialogs dialogs) {
        this.differences = differences;
        this.proposals = proposals;
        this.planBookings = planBookings;
        this.dialogs = dialogs;
        addClassNames("page", "diff-page");
    }

    /** Where a plan's difference is shown, relative to the application's root. */
    static String path(PlanId plan) {
        return ADDRESS + "/" + plan;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PlanId.parse(event.getRouteParameters().get("plan").orElseThrow(NotFound::new)), "");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** @param remark said above the picture, empty for none */
    private void show(PlanId plan, String remark) {
        DifferencePage page = differences.open(plan);
        shown = page;
        draw(page, remark);
    }

    private void draw(DifferencePage page, String remark) {
        removeAll();
        Proposal proposal = page.proposal();
        if (proposal == null) {
            closed(page, "plans.diff.changes", "plans.diff.events-hidden");
        } else if (!proposal.isOpen() && proposal.problems().isEmpty()) {
            closed(page, "plans.diff.same", "plans.diff.none");
        } else if (proposal.refused() && !lookedAgain) {
            refused(page, DifferenceWords.title(proposal));
        } else {
            difference(page, proposal, remark);
        }
        getUI().ifPresent(ui -> ui.getPage().setTitle(title));
    }

    private TreatmentPlan plan() {
        return Objects.requireNonNull(shown).plan();
    }

    private void again() {
        show(plan().id(), "");
    }

    private void difference(DifferencePage page, Proposal proposal, String remark) {
        Div body = new Div();
        body.addClassName("page-body");
        if (!remark.isEmpty()) {
            AlertLine line = AlertLine.caution(getTranslation("plans.diff.not-accepted"), remark);
            line.setAriaRole("alert");
            body.add(line);
        }
        new DifferenceBody(page, proposal, this).addTo(body);
        body.add(dialogs.left(page.plan(), this::again));
        PageHead head = head(page, DifferenceWords.title(proposal))
                .sum(new DifferenceWords(page).sum(proposal))
                .actions(new DifferenceTally(page, proposal));
        add(head, body);
        if (page.mayChange() && proposal.isOpen()) {
            add(new DifferenceFoot(page, () -> keep(page, proposal), () -> accept(page, proposal)));
        }
    }

    private void refused(DifferencePage page, String said) {
        Button again = new Button(getTranslation("plans.diff.look-again"), click -> {
            lookedAgain = true;
            draw(page, "");
        });
        closed(page, said, "plans.diff.refused", again);
    }

    private void closed(DifferencePage page, String titleKey, String sentenceKey) {
        closed(page, getTranslation(titleKey), sentenceKey, null);
    }

    private void closed(DifferencePage page, String said, String sentenceKey, @Nullable Button deed) {
        EmptyState state = new EmptyState(getTranslation(sentenceKey));
        if (deed != null) {
            state.action(deed);
        }
        Div body = new Div(
                state.action(new Anchor(planTab(page), getTranslation("plans.diff.to-plan"))),
                dialogs.left(page.plan(), this::again));
        body.addClassName("page-body");
        add(head(page, said), body);
    }

    private PageHead head(DifferencePage page, String said) {
        title = getTranslation("plans.diff.title", said, page.client());
        return new PageHead(said)
                .crumbs(
                        getTranslation("clients.page.path"),
                        new Crumb(getTranslation("clients.list.title"), ClientsNavigation.LIST),
                        new Crumb(
                                page.client(), ClientsNavigation.path(page.ref().client())),
                        new Crumb(getTranslation("plans.title"), planTab(page)));
    }

    private static String planTab(DifferencePage page) {
        return ClientsNavigation.path(page.ref().client()) + "?tab=plan";
    }

    private void accept(DifferencePage page, Proposal proposal) {
        Map<SessionId, Instant> moves = new HashMap<>();
        page.offers().forEach((session, offer) -> {
            Instant to = offer.to();
            if (to != null && moving.contains(session)) {
                moves.put(session, to);
            }
        });
        decide(page, "plans.diff.accepted", () -> planBookings.accept(proposal, moves));
    }

    private void keep(DifferencePage page, Proposal proposal) {
        decide(page, "plans.diff.kept", () -> proposals.refuse(proposal));
    }

    private void decide(DifferencePage page, String done, Runnable deed) {
        try {
            deed.run();
        } catch (Refused refused) {
            String sentence = getTranslation(refused.messageKey(), refused.arguments());
            moving.clear();
            show(page.plan().id(), sentence);
            return;
        }
        ClientsNavigation.open(page.ref().client(), "plan");
        Notices.say(getTranslation(done));
    }

    @Override
    public boolean moves(SessionId session) {
        return moving.contains(session);
    }

    @Override
    public void move(SessionId session, boolean moves) {
        if (moves) {
            moving.add(session);
        } else {
            moving.remove(session);
        }
        draw(Objects.requireNonNull(shown), "");
    }

    @Override
    public void pin(Session session) {
        dialogs.pin(plan(), session, this::again);
    }

    @Override
    public void unpin(Session session) {
        dialogs.unpin(plan(), session, this::again);
    }

    @Override
    public void book(Session session) {
        dialogs.book(plan(), session, this::again);
    }
}
