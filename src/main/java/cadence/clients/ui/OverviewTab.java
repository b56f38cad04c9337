package cadence.clients.ui;

import cadence.clients.ClientRef;
import cadence.clients.ClientTab;
import cadence.clients.OverviewSection;
import cadence.clients.OverviewSection.Place;
import cadence.shared.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The first tab: what the rooms put on the overview. */
@org.springframework.stereotype.Component
class OverviewTab implements ClientTab {

    private final ObjectProvider<OverviewSection> sections;

    OverviewTab(ObjectProvider<OverviewSection> sections) {
        this.sections = sections;
    }

    @Override
    public String path() {
        return "overview";
    }

    @Override
    public String titleKey() {
        return "clients.overview.title";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean visible(ClientRef client) {
        return true;
    }

    @Override
    public Component content(ClientRef client) {
        Div overview = new Div();
        overview.addClassName("overview");
        List<Component> wide = at(Place.WIDE, client);
        List<Component> main = at(Place.MAIN, client);
        List<Component> side = at(Place.SIDE, client);
        overview.add(wide);
        if (!main.isEmpty() || !side.isEmpty()) {
            Div columns = new Div(column(main), column(side));
            columns.addClassName("overview-columns");
            overview.add(columns);
        }
        if (wide.isEmpty() && main.isEmpty() && side.isEmpty()) {
            overview.add(new EmptyState(I18NProvider.translate("clients.overview.none")));
        }
        return overview;
    }

    private static Div column(List<Component> parts) {
        Div column = new Div();
        column.add(parts);
        return column;
    }

    private List<Component> at(Place place, ClientRef client) {
        return sections.stream()
                .filter(section -> section.place() == place)
                .sorted(Comparator.comparingInt(OverviewSection::order))
                .map(section -> section.section(client))
                .flatMap(Optional::stream)
                .toList();
    }
}
