package cadence.plans.ui;

import cadence.plans.PlanCounts;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Formats;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** States and counts of plans. */
class PlanCountsPanel extends Div {

    private static final long serialVersionUID = 1;

    PlanCountsPanel(List<PlanCounts> plans) {
        add(new SectionHead(getTranslation("plans.counts.title"))
                .count(plans.size())
                .aside(getTranslation("plans.counts.rule")));
        if (plans.isEmpty()) {
            add(new EmptyState(getTranslation("plans.none")));
            return;
        }
        DataTable table = new DataTable(getTranslation("plans.counts.title"))
                .column(getTranslation("plans.state"))
                .column(getTranslation("plans.period"))
                .figures(getTranslation("plans.counts.goals"))
                .figures(getTranslation("plans.session.PLANNED"))
                .figures(getTranslation("plans.session.ATTENDED"))
                .figures(getTranslation("plans.session.MISSED"));
        Formats formats = UiFormats.in(ZoneOffset.UTC);
        for (PlanCounts plan : plans) {
            LocalDate end = plan.endsOn();
            table.row(
                    PlanWords.state(plan.state()),
                    end == null
                            ? getTranslation("plans.since", formats.date(plan.startsOn()))
                            : formats.range(plan.startsOn(), end),
                    plan.goals(),
                    plan.planned(),
                    plan.attended(),
                    plan.missed());
        }
        add(table);
    }
}
