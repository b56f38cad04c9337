package cadence.notes.ui;

import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clinics.ClinicChoice;
import cadence.notes.MissingNote;
import cadence.notes.MissingNotes;
import cadence.notes.MissingNotesService;
import cadence.shared.AccountId;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.FilterBar;
import cadence.shared.ui.PageHead;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** For a manager: which notes are missing, by therapist. Never what a note says. */
@Route(MissingNotesView.ROUTE)
@OpensFor(resource = Resource.MISSING_NOTES, operation = Operation.READ)
@StyleSheet("notes.css")
public class MissingNotesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    static final String ROUTE = "missing-notes";

    private enum Filter {
        ALL,
        NOT_STARTED,
        DRAFT,
        OVERDUE,
        SOON
    }

    private final transient MissingNotesService service;
    private final transient ClinicChoice clinics;
    private final Div list = new Div();

    MissingNotesView(MissingNotesService service, ClinicChoice clinics) {
        this.service = service;
        this.clinics = clinics;
        addClassNames("page", "missing-notes");
        list.addClassName("missing-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        MissingNotes missing = service.of(clinics.scope());
        var head = new PageHead(getTranslation("notes.missing.title")).lined();
        head.below(filters(missing));
        show(missing, Filter.ALL);
        var body = new Div(list, new SignedOnTimePane(missing));
        body.addClassNames("page-body", "split", "missing-body");
        add(head, body);
    }

    private FilterBar<Filter> filters(MissingNotes missing) {
        var bar = new FilterBar<Filter>(getTranslation("notes.missing.filter"));
        for (Filter filter : List.of(Filter.ALL, Filter.NOT_STARTED, Filter.DRAFT)) {
            bar.add(filter, name(filter), count(missing, filter));
        }
        bar.divider();
        bar.stop(Filter.OVERDUE, name(Filter.OVERDUE), count(missing, Filter.OVERDUE));
        bar.attend(
                Filter.SOON,
                getTranslation("notes.filter.SOON", MissingNote.SOON.toHours()),
                count(missing, Filter.SOON));
        bar.onChange(filter -> show(missing, filter));
        return bar;
    }

    private String name(Filter filter) {
        return getTranslation("notes.filter." + filter);
    }

    private static long count(MissingNotes missing, Filter filter) {
        return missing.notes().stream().filter(matching(missing, filter)).count();
    }

    private static Predicate<MissingNote> matching(MissingNotes missing, Filter filter) {
        return switch (filter) {
            case ALL -> note -> true;
            case NOT_STARTED -> note -> !note.isDraft();
            case DRAFT -> MissingNote::isDraft;
            case OVERDUE -> note -> note.isOverdue(missing.now());
            case SOON -> note -> note.isDueSoon(missing.now());
        };
    }

    private void show(MissingNotes missing, Filter filter) {
        list.removeAll();
        Map<AccountId, List<MissingNote>> byTherapist = missing.notes().stream()
                .filter(matching(missing, filter))
                .collect(Collectors.groupingBy(MissingNote::therapist, LinkedHashMap::new, Collectors.toList()));
        if (byTherapist.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation(missing.notes().isEmpty() ? "notes.missing.none" : "notes.filter.none")));
        }
        if (!byTherapist.isEmpty()) {
            list.add(columns());
        }
        byTherapist
                .values()
                .forEach(notes -> list.add(therapist(notes, missing), new MissingGrid(notes, missing.now())));
        if (filter == Filter.ALL) {
            list.add(nothingMissing(missing));
        }
        list.add(line("notes.missing.foot"));
    }

    /** What the columns of every therapist's list say; the lists themselves name theirs to screen readers. */
    private Div columns() {
        var columns = new Div();
        columns.addClassNames("miss", "miss-head");
        columns.getElement().setAttribute("aria-hidden", "true");
        for (String key : List.of("session", "client", "note", "axis", "since")) {
            var column = new Span(getTranslation("notes.missing.column." + key));
            column.addClassName("c-" + key);
            columns.add(column);
        }
        return columns;
    }

    private Div therapist(List<MissingNote> notes, MissingNotes missing) {
        long overdue =
                notes.stream().filter(note -> note.isOverdue(missing.now())).count();
        var name = new H2(notes.getFirst().therapistName());
        var count = new Span(Integer.toString(notes.size()));
        count.addClassName("ter");
        var head = new Div(name, count);
        head.addClassName("clinic-head");
        if (overdue > 0) {
            var late = new Span(getTranslation("notes.missing.overdue", overdue));
            late.addClassName("err");
            head.add(late);
        }
        return head;
    }

    private Paragraph nothingMissing(MissingNotes missing) {
        var late = missing.notes().stream().map(MissingNote::therapist).collect(Collectors.toSet());
        String names = missing.signed().stream()
                .filter(therapist -> !late.contains(therapist.therapist()))
                .map(cadence.notes.SignedOnTime::therapistName)
                .sorted()
                .collect(Collectors.joining(", "));
        var line = new Paragraph(names.isEmpty() ? "" : getTranslation("notes.missing.nothing", names));
        line.addClassNames("sec", "small");
        line.setVisible(!names.isEmpty());
        return line;
    }

    private Paragraph line(String key) {
        var line = new Paragraph(getTranslation(key));
        line.addClassNames("ter", "small");
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notes.missing.page-title");
    }
}
