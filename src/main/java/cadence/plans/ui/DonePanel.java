package cadence.plans.ui;

import cadence.plans.PlanDone;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.SectionHead;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What was done of what a plan planned, with the rule of the adherence. */
class DonePanel extends Div {

    private static final long serialVersionUID = 1;

    DonePanel(PlanDone done) {
        addClassNames("section", "plan-done");
        add(new SectionHead(getTranslation("plans.done.title"))
                .aside(getTranslation("plans.done.minutes", done.minutesDone(), done.minutesFrom(), done.minutesTo())));
        DataTable table = new DataTable(getTranslation("plans.done.title"))
                .figures(getTranslation("plans.done.column.planned"))
                .figures(getTranslation("plans.done.column.in-window"))
                .figures(getTranslation("plans.done.column.outside"))
                .figures(getTranslation("plans.session.MISSED"))
                .figures(getTranslation("plans.done.column.no-outcome"))
                .figures(getTranslation("plans.done.column.to-come"))
                .figures(getTranslation("plans.session.DROPPED"))
                .figures(getTranslation("plans.done.column.adherence"))
                .stacking();
        table.row(
                done.planned(),
                done.inWindow(),
                done.outside(),
                done.missed(),
                done.noOutcome(),
                done.toCome(),
                done.dropped(),
                GoalWords.adherence(done.kept()));
        Paragraph rule = new Paragraph(getTranslation(
                "plans.done.rule", done.kept().attended(), done.kept().due()));
        rule.addClassName("ter");
        add(table, rule);
    }
}
