package cadence.notes.ui;

import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientRef;
import cadence.clinics.ClinicChoice;
import cadence.diary.Bookings;
import cadence.notes.DueBack;
import cadence.notes.RecallService;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.FilterBar;
import cadence.shared.ui.PageHead;
import cadence.shared.ui.RowItem;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;

/** Everyone who is due back, longest past first, to be called and booked. A manager sees no word of a plan. */
@Route(DueBackView.ROUTE)
@OpensFor(resource = Resource.CLIENT_CONTACT, operation = Operation.READ)
@StyleSheet("notes.css")
public class DueBackView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    static final String ROUTE = "due-back";

    /** Rows that are built at once; the rest on demand. */
    private static final int ROWS = 50;

    private enum Filter {
        DUE,
        WAITING
    }

    private final transient RecallService service;
    private final transient ClinicChoice clinics;
    private final transient Bookings bookings;
    private final Div list = new Div();
    private Filter filter = Filter.DUE;
    private int shown = ROWS;

    DueBackView(RecallService service, ClinicChoice clinics, Bookings bookings) {
        this.service = service;
        this.clinics = clinics;
        this.bookings = bookings;
        addClassNames("page", "due-back");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        removeAll();
        List<DueBack> all = service.list(clinics.scope());
        List<DueBack> due = all.stream().filter(one -> !one.isWaiting()).toList();
        List<DueBack> waiting = all.stream().filter(DueBack::isWaiting).toList();
        if (waiting.isEmpty()) {
            filter = Filter.DUE;
        }
        var bar = new FilterBar<Filter>(getTranslation("notes.recall.filter"))
                .add(Filter.DUE, getTranslation("notes.due"), due.size())
                .add(Filter.WAITING, getTranslation("notes.recall.waiting"), waiting.size());
        bar.select(filter);
        bar.onChange(chosen -> {
            filter = chosen;
            shown = ROWS;
            show(chosen == Filter.DUE ? due : waiting);
        });
        var head = new PageHead(getTranslation("notes.due"))
                .sum(getTranslation("notes.recall.sum"))
                .lined();
        head.below(bar);
        show(filter == Filter.DUE ? due : waiting);
        var body = new Div(list);
        body.addClassNames("page-body", "reading");
        add(head, body);
    }

    private void show(List<DueBack> rows) {
        list.removeAll();
        if (rows.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation(filter == Filter.DUE ? "notes.due.none" : "notes.recall.waiting.none")));
            return;
        }
        var items = RowItem.list(rows.stream().limit(shown).map(this::row).toArray(RowItem[]::new));
        items.addClassName("due-list");
        list.add(items);
        if (rows.size() > shown) {
            var more = new Button(getTranslation("notes.recall.more", rows.size() - shown), click -> {
                shown = rows.size();
                show(rows);
            });
            more.addThemeVariants(ButtonVariant.TERTIARY);
            list.add(more);
        }
    }

    private RowItem row(DueBack due) {
        var client = new ClientRef(due.client(), due.clinic());
        var book = button("notes.due.book", "notes.due.book.aria", due);
        book.addClickListener(click -> bookings.openDialog(Optional.of(client), this::refresh));
        var call = due.isWaiting()
                ? button("notes.recall.again", "notes.recall.again.aria", due)
                : button("notes.recall.call", "notes.recall.call.aria", due);
        call.addClickListener(click -> {
            if (due.isWaiting()) {
                service.again(client);
                refresh();
            } else {
                new CalledDialog(due, service, this::refresh).open();
            }
        });
        return new DueItem(due).row(call, book);
    }

    private Button button(String key, String ariaKey, DueBack due) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(ariaKey, due.clientName()));
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notes.due");
    }
}
