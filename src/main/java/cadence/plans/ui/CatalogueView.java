package cadence.plans.ui;

import cadence.access.Access;
import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.plans.CatalogueEvent;
import cadence.plans.CatalogueService;
import cadence.plans.Edition;
import cadence.plans.EditionService;
import cadence.plans.EventService;
import cadence.shared.ui.Crumb;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Icons;
import cadence.shared.ui.PageHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The events that clients can enter, with the editions that people wrote down. */
@Route(EventsNavigation.CATALOGUE)
@OpensFor(resource = Resource.CLIENT_EVENT, operation = Operation.READ)
@StyleSheet("events.css")
public class CatalogueView extends Div implements HasDynamicTitle, CatalogueDeeds {

    private static final long serialVersionUID = 1;

    private final transient CatalogueService catalogue;
    private final transient EventService events;
    private final transient EditionService editions;
    private final transient LocalDate today;
    private final boolean writes;
    private final TextField search = new TextField();
    private final Div body = new Div();
    private transient List<CatalogueEvent> all = List.of();

    CatalogueView(
            CatalogueService catalogue, EventService events, EditionService editions, Access access, Clock clock) {
        this.catalogue = catalogue;
        this.events = events;
        this.editions = editions;
        this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        this.writes = access.mayAnywhere(Resource.CLIENT_EVENT, Operation.UPDATE);
        addClassNames("page", "catalogue-page");
        body.addClassName("page-body");
        // Who only reads has nothing to focus in it, and yet scrolls it by keyboard.
        body.getElement().setAttribute("tabindex", "0");
        search.setPlaceholder(getTranslation("plans.catalogue.search"));
        search.setAriaLabel(getTranslation("plans.catalogue.search"));
        search.setPrefixComponent(Icons.SEARCH.create(14));
        search.setClearButtonVisible(true);
        search.addClassName("search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        add(head(), body);
        refresh();
    }

    private PageHead head() {
        PageHead head = new PageHead(getTranslation("plans.catalogue.title"))
                .crumbs(
                        getTranslation("plans.catalogue.path"),
                        new Crumb(getTranslation("plans.events.title"), EventsNavigation.ROUTE),
                        new Crumb(getTranslation("plans.catalogue.title"), null))
                .sum(getTranslation("plans.catalogue.sum"))
                .lined();
        if (!writes) {
            return head.actions(search);
        }
        Button add = new Button(
                getTranslation("plans.catalogue.add"),
                Icons.PLUS.create(14),
                click -> new EventFactsDialog(null, catalogue, this::refresh).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return head.actions(search, add);
    }

    private void refresh() {
        all = catalogue.events();
        show();
    }

    private void show() {
        body.removeAll();
        String sought = plain(search.getValue());
        List<CatalogueEvent> found = all.stream()
                .filter(event -> plain(event.name() + " " + event.place()).contains(sought))
                .toList();
        body.add(
                found.isEmpty()
                        ? new EmptyState(getTranslation("plans.catalogue.none", search.getValue()))
                        : new CatalogueTable(found, today, this));
    }

    /** Without accents and capitals, as clients are found. */
    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('ø', 'o')
                .replace('Ø', 'o')
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean writes() {
        return writes;
    }

    @Override
    public void correct(CatalogueEvent event) {
        new EventFactsDialog(event, catalogue, this::refresh).open();
    }

    @Override
    public void addDays(CatalogueEvent event) {
        new NewEditionDialog(event, events, this::refresh).open();
    }

    @Override
    public void changeDays(Edition edition) {
        new EditionDialog(edition, editions, this::refresh).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.catalogue.page");
    }
}
