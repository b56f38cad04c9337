package cadence.plans.ui;

import cadence.plans.DifferencePage;
import cadence.plans.Proposal;
import cadence.plans.planner.PlanDifference.Change;
import cadence.plans.planner.PlanDifference.Kind;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** How many sessions are moved, new, dropped and kept; what is over is counted in none. */
class DifferenceTally extends Paragraph {

    private static final long serialVersionUID = 1;

    DifferenceTally(DifferencePage page, Proposal proposal) {
        addClassName("diff-tally");
        for (Kind kind : List.of(Kind.MOVED, Kind.NEW, Kind.DROPPED, Kind.KEPT)) {
            Span number = new Span(Long.toString(of(page, proposal, kind).size()));
            number.addClassName("b");
            add(new Span(
                    number,
                    new Span(" "
                            + getTranslation("plans.diff.count." + kind.name().toLowerCase(Locale.ROOT)))));
        }
    }

    /** Of that kind and not over. */
    static List<Change> of(DifferencePage page, Proposal proposal, Kind kind) {
        return proposal.difference().of(kind).stream()
                .filter(change -> change.after() == null || !change.after().isPast(page.today()))
                .toList();
    }
}
