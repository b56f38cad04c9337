package cadence.plans.ui;

import cadence.plans.GoalProgress;
import cadence.plans.PlanDetails.Goal;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.StateMark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** Measures of a plan: at the start, now, how they changed, and what is wanted. */
class GoalsTable extends DataTable {

    private static final long serialVersionUID = 1;

    GoalsTable(List<GoalProgress> goals) {
        super(I18NProvider.translate("plans.goals"));
        addClassName("goals-table");
        column(getTranslation("plans.goal.measure"));
        figures(getTranslation("plans.goal.start"));
        figures(getTranslation("plans.goal.now"));
        figures(getTranslation("plans.goal.change"));
        figures(getTranslation("plans.goal.target"));
        for (GoalProgress progress : goals) {
            Goal goal = progress.goal();
            Span now = new Span(GoalWords.value(progress.now(), goal));
            now.addClassName("b");
            row(
                    lines(measure(goal), GoalWords.apart(progress)),
                    GoalWords.value(progress.start(), goal),
                    now,
                    GoalWords.change(progress),
                    target(progress));
        }
    }

    private static Component target(GoalProgress progress) {
        Goal goal = progress.goal();
        Span target = new Span(PlanWords.value(goal.target(), goal.unit()));
        return progress.isReached() ? new Div(target, StateMark.done(PlanWords.say("plans.goal.reached"))) : target;
    }

    private static Component lines(String first, String second) {
        Div lines = new Div(new Span(first));
        if (!second.isEmpty()) {
            Span below = new Span(second);
            below.addClassNames("ter", "small");
            lines.add(below);
        }
        lines.addClassName("goal-lines");
        return lines;
    }

    private static String measure(Goal goal) {
        boolean scale = goal.unit().contains("/") || goal.unit().contains("–");
        return scale ? goal.measure() + ", " + goal.unit() : goal.measure();
    }
}
