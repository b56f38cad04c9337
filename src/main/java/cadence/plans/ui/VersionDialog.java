package cadence.plans.ui;

import cadence.plans.PlanVersion;
import cadence.plans.PlanVersionService.Compared;
import cadence.plans.ui.VersionLines.Line;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Formats;
import cadence.shared.ui.KeyValues;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;

/** A plan as it was after one change, and what that change was: taken out is struck, put in is underlined. */
class VersionDialog extends Dialog {

    private static final long serialVersionUID = 1;

    VersionDialog(PlanVersion version, Compared compared, ZoneId zone) {
        Formats formats = UiFormats.in(zone);
        setHeaderTitle(getTranslation("plans.version", version.number()));
        addClassNames("plan-dialog", "wide");
        setWidth("720px");
        Paragraph line = new Paragraph(
                new Span(getTranslation("plans.deed." + version.deed())),
                new Span(formats.dateTime(version.at())),
                new Span(version.by()));
        line.addClassNames("sec", "plan-line");
        Div body = new Div(line);
        body.addClassName("plan-version");
        List<Line> now = VersionLines.of(compared.content());
        if (compared.before() != null) {
            body.add(new SectionHead(getTranslation("plans.version.changes")));
            List<Line[]> changes = VersionLines.changes(VersionLines.of(compared.before()), now);
            body.add(changes.isEmpty() ? new EmptyState(getTranslation("plans.version.same")) : changes(changes));
        }
        body.add(new SectionHead(getTranslation("plans.version.whole")), whole(now));
        add(body);
        getFooter().add(new Button(getTranslation("plans.close"), click -> close()));
    }

    private DataTable changes(List<Line[]> changes) {
        DataTable table = new DataTable(getTranslation("plans.version.changes"))
                .column(getTranslation("plans.version.what"))
                .column(getTranslation("plans.version.before"))
                .column(getTranslation("plans.version.after"))
                .stacking();
        for (Line[] change : changes) {
            Span before = new Span(change[0].words());
            before.addClassName("taken-out");
            Span after = new Span(change[1].words());
            after.addClassName("put-in");
            table.row(change[1].name(), before, after);
        }
        return table;
    }

    private static KeyValues whole(List<Line> lines) {
        KeyValues facts = new KeyValues();
        lines.stream().filter(line -> !line.words().isEmpty()).forEach(line -> facts.add(line.name(), line.words()));
        return facts;
    }
}
