package cadence.plans.ui;

import cadence.plans.PlanDetails.Goal;
import cadence.shared.ui.DataTable;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** Measures of a plan: at the start, now, how they changed, and what is wanted. */
class GoalsTable extends DataTable {

    private static final long serialVersionUID = 1;

    GoalsTable(List<Goal> goals) {
        super(I18NProvider.translate("plans.goals"));
        column(getTranslation("plans.goal.measure"));
        figures(getTranslation("plans.goal.start"));
        figures(getTranslation("plans.goal.now"));
        figures(getTranslation("plans.goal.change"));
        figures(getTranslation("plans.goal.target"));
        for (Goal goal : goals) {
            Span now = new Span(PlanWords.value(goal.latest(), goal.unit()));
            now.addClassName("b");
            row(
                    measure(goal),
                    PlanWords.value(goal.baseline(), goal.unit()),
                    now,
                    PlanWords.change(goal),
                    PlanWords.value(goal.target(), goal.unit()));
        }
    }

    private static String measure(Goal goal) {
        boolean scale = goal.unit().contains("/") || goal.unit().contains("–");
        return scale ? goal.measure() + ", " + goal.unit() : goal.measure();
    }
}
