package cadence.clinics.ui;

import cadence.access.Access;
import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clinics.ClinicRow;
import cadence.clinics.ClinicService;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Grids;
import cadence.shared.ui.Icons;
import cadence.shared.ui.PageHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/** The clinics: all for an admin, the own ones for everyone else. */
@Route(ClinicsNavigation.LIST)
@OpensFor(resource = Resource.CLINIC, operation = Operation.READ)
public class ClinicListView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1;

    ClinicListView(ClinicService clinics, Access access) {
        addClassName("page");
        List<ClinicRow> rows = clinics.list();
        PageHead head = new PageHead(getTranslation("clinics.list.title")).lined();
        if (access.mayAnywhere(Resource.CLINIC, Operation.CREATE)) {
            Button create = new Button(
                    getTranslation("clinics.new"), Icons.PLUS.create(14), click -> NewClinicDialog.open(clinics));
            create.addThemeVariants(ButtonVariant.PRIMARY);
            head.actions(create);
        }
        Div body = new Div();
        body.addClassNames("page-body", "flush");
        body.add(rows.isEmpty() ? new EmptyState(getTranslation("clinics.none")) : grid(rows));
        add(head, body);
    }

    private Grid<ClinicRow> grid(List<ClinicRow> rows) {
        Grid<ClinicRow> grid = Grids.dense(new Grid<>(), getTranslation("clinics.list.title"));
        grid.addClassNames("two-line-rows", "bleed", "phone-rows", "clinic-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(ClinicListView::link)
                .setHeader(getTranslation("clinics.name"))
                .setPartNameGenerator(row -> "c-name")
                .setFlexGrow(2);
        grid.addColumn(row -> row.zone().getId())
                .setHeader(getTranslation("clinics.zone"))
                .setPartNameGenerator(row -> "c-zone")
                .setFlexGrow(1);
        grid.addColumn(LitRenderer.<ClinicRow>of("""
                        <div class="two-line small"><span class="el">${item.address}</span><span class="ter el">${item.phone}</span></div>""")
                        .withProperty("address", row -> row.address().replace("\n", ", "))
                        .withProperty("phone", ClinicRow::phone))
                .setHeader(getTranslation("clinics.address"))
                .setPartNameGenerator(row -> "c-address")
                .setFlexGrow(2);
        grid.addColumn(row -> getTranslation("clinics.readers." + row.settings().notesReadableBy()))
                .setHeader(getTranslation("clinics.readers"))
                .setPartNameGenerator(row -> "c-readers")
                .setFlexGrow(1);
        grid.addItemClickListener(
                click -> ClinicsNavigation.open(click.getItem().id()));
        grid.setItems(rows);
        return grid;
    }

    private static Anchor link(ClinicRow row) {
        Anchor link = new Anchor(ClinicsNavigation.path(row.id()), row.name());
        link.addClassName("b");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clinics.list.page-title");
    }
}
