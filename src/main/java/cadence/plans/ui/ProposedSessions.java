package cadence.plans.ui;

import cadence.plans.Proposal;
import cadence.plans.RuleWords;
import cadence.plans.planner.PlanDifference.Change;
import cadence.plans.planner.PlanDifference.Kind;
import cadence.plans.planner.PlannedSession;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.SectionHead;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the planner proposes for a draft. */
class ProposedSessions extends Div {

    private static final long serialVersionUID = 1;

    /** @param proposal null for who may only read */
    ProposedSessions(@Nullable Proposal proposal) {
        addClassName("section");
        SectionHead head = new SectionHead(getTranslation("plans.proposed"));
        add(head);
        if (proposal == null) {
            add(new EmptyState(getTranslation("plans.proposed.reader")));
            return;
        }
        List<PlannedSession> sessions = proposal.difference().of(Kind.NEW).stream()
                .map(Change::after)
                .map(Objects::requireNonNull)
                .toList();
        head.count(sessions.size()).aside(getTranslation("plans.proposed.rule"));
        if (sessions.isEmpty()) {
            add(new EmptyState(getTranslation("plans.proposed.none")));
            return;
        }
        DataTable table = SessionCells.table("plans.proposed");
        for (PlannedSession session : sessions) {
            table.row(
                    SessionCells.window(session.window(), proposal.plan().today()),
                    SessionCells.what(session.treatment()),
                    SessionCells.rule(RuleWords.of(session.because())));
        }
        add(table);
    }
}
