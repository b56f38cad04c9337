package cadence.plans.ui;

import cadence.plans.DifferencePage;
import cadence.plans.Proposal;
import cadence.plans.RuleWords;
import cadence.plans.planner.PlanDifference.Change;
import cadence.plans.planner.PlanDifference.Kind;
import cadence.shared.ui.AlertLine;
import cadence.shared.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** The picture, what collides, the rows that change, and folded the ones that do not. */
record DifferenceBody(DifferencePage page, Proposal proposal, DifferenceDeeds deeds) {

    /** So few are no burden to read. */
    private static final int FEW = 8;

    void addTo(Div body) {
        proposal.problems()
                .forEach(problem ->
                        body.add(AlertLine.caution(PlanWords.say("plans.diff.collide"), RuleWords.of(problem))));
        body.add(new DifferencePicture(page, proposal));
        List<Change> changed = new ArrayList<>();
        for (Kind kind : List.of(Kind.MOVED, Kind.NEW, Kind.DROPPED)) {
            changed.addAll(DifferenceTally.of(page, proposal, kind));
        }
        List<Change> kept = DifferenceTally.of(page, proposal, Kind.KEPT);
        kept.stream().filter(Change::changesWindow).forEach(changed::add);
        List<Change> still =
                kept.stream().filter(change -> !change.changesWindow()).toList();
        if (!changed.isEmpty()) {
            body.add(new DifferenceRows(PlanWords.say("plans.diff.rows"), changed, page, deeds));
        }
        if (!still.isEmpty()) {
            fold(body, still);
        }
    }

    private void fold(Div body, List<Change> still) {
        DifferenceRows rows = new DifferenceRows(PlanWords.say("plans.diff.rows.kept"), still, page, deeds);
        rows.addClassName("kept-rows");
        rows.setId("kept-rows");
        Button fold = new Button(PlanWords.say("plans.diff.kept-as-they-are", still.size()));
        fold.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        fold.addClassName("diff-fold");
        fold.getElement().setAttribute("aria-controls", "kept-rows");
        fold.addClickListener(click -> open(fold, rows, !rows.isVisible()));
        open(fold, rows, still.size() <= FEW);
        body.add(fold, rows);
    }

    private static void open(Button fold, DifferenceRows rows, boolean open) {
        rows.setVisible(open);
        fold.setIcon((open ? Icons.CHEVRON_DOWN : Icons.CHEVRON_RIGHT).create(12));
        fold.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
