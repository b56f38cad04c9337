package cadence.clients.ui;

import cadence.access.Access;
import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientFilter;
import cadence.clients.ClientFilter.Group;
import cadence.clients.ClientRow;
import cadence.clients.ClientService;
import cadence.clients.ClientsNavigation;
import cadence.clinics.ClinicChoice;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.FilterBar;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Icons;
import cadence.shared.ui.PageHead;
import cadence.shared.ui.Shortened;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;

/** All clients of the person's clinics, one line each; typing searches at once. */
@Route(ClientsNavigation.LIST)
@OpensFor(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
@StyleSheet("clients.css")
public class ClientListView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1;

    /** Waits for a pause in typing, in milliseconds; Vaadin's own 400 can be felt. */
    private static final int PAUSE = 150;

    private final transient ClientService clients;
    private final transient NewClientDialogs dialogs;
    private final boolean mayAdd;
    private final TextField search = new TextField();
    private final FilterBar<Group> filters = new FilterBar<>(getTranslation("clients.list.filters"));
    private final ClientGrid grid;
    private final Div foot = new Div();
    private final Div body = new Div();
    private final transient Formats formats = UiFormats.in(ZoneOffset.UTC);

    private transient ClientFilter filter;
    private transient Map<Group, Long> counts;
    private final long all;
    private final Group start;

    ClientListView(ClientService clients, NewClientDialogs dialogs, Access access, ClinicChoice choice, Clock clock) {
        this.clients = clients;
        this.dialogs = dialogs;
        this.mayAdd = access.mayAnywhere(Resource.CLIENT_IDENTITY, Operation.CREATE);
        boolean treats = access.rights().therapistAt().stream().anyMatch(choice.scope()::contains);
        start = treats ? Group.TREATED : Group.CLINICS;
        filter = new ClientFilter(choice.scope(), "", start);
        counts = clients.counts(filter);
        all = counts.getOrDefault(Group.CLINICS, 0L);
        grid = new ClientGrid(clock);
        addClassNames("page", "clients");
        foot.addClassName("clients-foot");
        body.addClassNames("page-body", "flush");
        add(head(treats, choice.scope().size() > 1), body);
        grid.setItems(
                query -> clients.list(filter, query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(counts.getOrDefault(filter.group(), 0L)));
        grid.onOpen(row -> ClientsNavigation.open(row.ref().client()));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clients.list.page-title");
    }

    private PageHead head(boolean treats, boolean severalClinics) {
        PageHead head = new PageHead(getTranslation("clients.list.title"));
        if (mayAdd) {
            head.actions(new Button(getTranslation("clients.new"), Icons.PLUS.create(14), click -> register("")));
        }
        search.addClassName("search");
        search.setPlaceholder(getTranslation("clients.search.hint"));
        search.setAriaLabel(getTranslation("clients.search.label"));
        search.setPrefixComponent(Icons.SEARCH.create(14));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE);
        search.addValueChangeListener(change -> search(change.getValue()));
        search.addKeyPressListener(Key.ENTER, press -> openFirst());
        if (treats) {
            filters.add(Group.TREATED, getTranslation("clients.filter.TREATED"), count(Group.TREATED));
        }
        filters.add(
                        Group.CLINICS,
                        getTranslation(severalClinics ? "clients.filter.CLINICS" : "clients.filter.CLINIC"),
                        count(Group.CLINICS))
                .divider()
                .add(Group.DUE_BACK, getTranslation("clients.filter.DUE_BACK"), count(Group.DUE_BACK))
                .add(Group.NOTHING_BOOKED, getTranslation("clients.filter.NOTHING_BOOKED"), count(Group.NOTHING_BOOKED))
                .add(Group.EVENT_SOON, getTranslation("clients.filter.EVENT_SOON"), count(Group.EVENT_SOON))
                .add(Group.ALERT, getTranslation("clients.filter.ALERT"), count(Group.ALERT))
                .divider()
                .attend(
                        Group.CLEARANCE_MISSING,
                        getTranslation("clients.filter.CLEARANCE_MISSING"),
                        count(Group.CLEARANCE_MISSING));
        filters.select(start).onChange(group -> {
            filter = filter.withGroup(group);
            show();
        });
        Div line = new Div(search, filters);
        line.addClassName("filters");
        return head.below(line);
    }

    private long count(Group group) {
        return counts.getOrDefault(group, 0L);
    }

    /** A search goes through all of the clinics; clearing it goes back to where one was. */
    private void search(String text) {
        boolean searched = filter.searching();
        filter = filter.withText(text);
        if (filter.searching() != searched) {
            filter = filter.withGroup(filter.searching() ? Group.CLINICS : start);
            filters.select(filter.group());
        }
        counts = clients.counts(filter);
        counts.forEach(filters::count);
        show();
    }

    private void show() {
        grid.searching(filter.searching());
        body.removeAll();
        if (count(filter.group()) == 0) {
            body.add(empty());
        } else {
            grid.getDataProvider().refreshAll();
            body.add(grid, foot);
            foot.removeAll();
            foot.add(new Span(
                    filter.searching()
                            ? getTranslation(
                                    "clients.foot.search", formats.number(count(filter.group())), formats.number(all))
                            : getTranslation("clients.foot.list", count(filter.group()))));
            if (filter.searching() && mayAdd) {
                foot.add(addNamed());
            }
        }
    }

    private EmptyState empty() {
        if (!filter.searching()) {
            return new EmptyState(getTranslation("clients.none." + filter.group()));
        }
        EmptyState empty = new EmptyState(getTranslation("clients.none.found", shortened()));
        return mayAdd ? empty.action(addNamed()) : empty;
    }

    private Button addNamed() {
        String typed = shortened();
        Button button = new Button(getTranslation("clients.new.named", typed), click -> register(typed));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClassName("link");
        return button;
    }

    private String shortened() {
        return Shortened.of(filter.text(), 60);
    }

    private void openFirst() {
        if (filter.searching()) {
            clients.list(filter, 0, 1).stream()
                    .findFirst()
                    .map(ClientRow::ref)
                    .ifPresent(ref -> ClientsNavigation.open(ref.client()));
        }
    }

    private void register(String typed) {
        dialogs.open(typed, ClientsNavigation::open);
    }
}
