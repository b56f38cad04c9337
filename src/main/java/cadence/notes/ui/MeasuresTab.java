package cadence.notes.ui;

import cadence.access.Access;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientRef;
import cadence.clients.ClientTab;
import cadence.notes.MeasureHistory;
import cadence.notes.MeasurementService;
import cadence.notes.SorenessService;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.SectionHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** What signed notes measured, over time, on the client's page. */
@SpringComponent
class MeasuresTab implements ClientTab {

    private final MeasurementService measurements;
    private final SorenessService soreness;
    private final Access access;

    MeasuresTab(MeasurementService measurements, SorenessService soreness, Access access) {
        this.measurements = measurements;
        this.soreness = soreness;
        this.access = access;
    }

    @Override
    public String path() {
        return "measures";
    }

    @Override
    public String titleKey() {
        return "notes.plot.tab";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean visible(ClientRef client) {
        return access.may(Resource.SIGNED_NOTE, Operation.READ, client.clinic(), client.client());
    }

    @Override
    public Component content(ClientRef client) {
        var page = new Page(plots(measurements.historyOf(client)));
        if (soreness.mayRead(client)) {
            page.add(new SorenessSection(client, soreness));
        }
        return page;
    }

    private static Component plots(MeasureHistory history) {
        if (history.isEmpty()) {
            return new EmptyState(I18NProvider.translate("notes.plot.none"));
        }
        var plots = new Div();
        plots.addClassName("measure-plots");
        for (MeasurePlots.Titled one : new MeasurePlots(history).all()) {
            var rule = new Paragraph(one.remark());
            rule.addClassName("ter");
            var section = new Section(new SectionHead(one.title()), one.plot(), rule);
            section.addClassName("section");
            plots.add(section);
        }
        return plots;
    }

    /** A client's page does not load this room's styles by itself. */
    @StyleSheet("notes.css")
    private static final class Page extends Div {

        private static final long serialVersionUID = 1;

        Page(Component plots) {
            super(plots);
        }
    }
}
