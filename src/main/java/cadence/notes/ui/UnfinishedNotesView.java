package cadence.notes.ui;

import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clinics.ClinicChoice;
import cadence.diary.Bookings;
import cadence.notes.CoSignatureService;
import cadence.notes.DaySession;
import cadence.notes.NoteNavigation;
import cadence.notes.NoteState;
import cadence.notes.NoteToCoSign;
import cadence.notes.Reminder;
import cadence.notes.TodayService;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.FilterBar;
import cadence.shared.ui.PageHead;
import cadence.shared.ui.RowItem;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The therapist's own notes that are not signed or co-signed yet, oldest session first; then those to co-sign. */
@Route(UnfinishedNotesView.ROUTE)
@OpensFor(resource = Resource.NOTE_DRAFT, operation = Operation.READ)
@StyleSheet("notes.css")
public class UnfinishedNotesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    static final String ROUTE = "unfinished-notes";

    /** The address of those that somebody reminded of. */
    static final String REMINDED = ROUTE + "?filter=reminded";

    private enum Filter {
        ALL,
        NOT_STARTED,
        DRAFT,
        AWAITING,
        NO_OUTCOME,
        REMINDED,
        OVERDUE;

        String path() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final transient TodayService service;
    private final transient ClinicChoice clinics;
    private final transient CoSignatureService coSignatures;
    private final transient Bookings bookings;
    private final transient Clock clock;
    private Filter filter = Filter.ALL;

    UnfinishedNotesView(
            TodayService service,
            CoSignatureService coSignatures,
            ClinicChoice clinics,
            Bookings bookings,
            Clock clock) {
        this.service = service;
        this.coSignatures = coSignatures;
        this.clinics = clinics;
        this.bookings = bookings;
        this.clock = clock;
        addClassNames("page", "unfinished");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("filter")
                .orElse("");
        filter = Stream.of(Filter.values())
                .filter(one -> one.path().equals(asked))
                .findFirst()
                .orElse(Filter.ALL);
        refresh();
    }

    private void refresh() {
        removeAll();
        Instant now = clock.instant();
        List<DaySession> notes = service.unfinished(clinics.scope());
        List<NoteToCoSign> toCoSign = coSignatures.waiting(clinics.scope());
        var head = new PageHead(getTranslation("notes.unfinished.title"));
        var body = new Div();
        var page = new Div(body);
        page.addClassNames("page-body", "reading");
        if (notes.isEmpty()) {
            body.add(new EmptyState(getTranslation("notes.unfinished.none")));
        } else {
            long overdue = count(notes, session -> session.isOverdue(now));
            head.sum(getTranslation("notes.unfinished.sum", notes.size(), overdue));
            if (count(notes, matching(filter, now)) == 0) {
                filter = Filter.ALL;
            }
            head.below(filters(notes, now, body));
            show(body, notes, now, filter);
        }
        if (!toCoSign.isEmpty()) {
            page.add(new ToCoSignSection(toCoSign, now, Integer.MAX_VALUE));
        }
        add(head, page);
    }

    private FilterBar<Filter> filters(List<DaySession> notes, Instant now, Div body) {
        var bar = new FilterBar<Filter>(getTranslation("notes.unfinished.filter"));
        for (Filter filter : List.of(Filter.ALL, Filter.NOT_STARTED, Filter.DRAFT)) {
            bar.add(filter, getTranslation("notes.filter." + filter), count(notes, matching(filter, now)));
        }
        for (Filter one : List.of(Filter.AWAITING, Filter.NO_OUTCOME, Filter.REMINDED)) {
            long some = count(notes, matching(one, now));
            if (some > 0) {
                bar.add(one, getTranslation("notes.filter." + one), some);
            }
        }
        bar.divider();
        bar.stop(Filter.OVERDUE, getTranslation("notes.filter.OVERDUE"), count(notes, matching(Filter.OVERDUE, now)));
        bar.select(filter);
        bar.onChange(chosen -> {
            filter = chosen;
            show(body, notes, now, chosen);
            String address = chosen == Filter.ALL ? ROUTE : ROUTE + "?filter=" + chosen.path();
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        });
        return bar;
    }

    private static long count(List<DaySession> notes, Predicate<DaySession> wanted) {
        return notes.stream().filter(wanted).count();
    }

    private static Predicate<DaySession> matching(Filter filter, Instant now) {
        return switch (filter) {
            case ALL -> session -> true;
            case NOT_STARTED -> session -> session.note() == NoteState.NOT_STARTED && !session.isUnresolved(now);
            case DRAFT -> session -> session.note() == NoteState.DRAFT;
            case AWAITING -> session -> session.awaited() != null;
            case NO_OUTCOME -> session -> session.isUnresolved(now);
            case REMINDED -> session -> session.reminded() != null;
            case OVERDUE -> session -> session.isOverdue(now);
        };
    }

    private void show(Div body, List<DaySession> notes, Instant now, Filter filter) {
        body.removeAll();
        RowItem[] rows = notes.stream()
                .filter(matching(filter, now))
                .map(session -> row(session, now))
                .toArray(RowItem[]::new);
        body.add(rows.length == 0 ? new EmptyState(getTranslation("notes.filter.none")) : RowItem.list(rows));
    }

    private RowItem row(DaySession session, Instant now) {
        var formats = UiFormats.in(session.zone());
        var marks = new NoteMarks(this::getTranslation, formats, now);
        String when = UnfinishedWords.line(
                this, formats, session, now.atZone(session.zone()).toLocalDate());
        RowItem row = RowItem.link(
                session.clientName(),
                NoteNavigation.path(session.id()),
                getTranslation("notes.unfinished.where", when, session.clinicName()));
        Reminder reminder = session.reminded();
        if (reminder != null) {
            var mark = new Span(getTranslation(
                    "notes.reminded.and",
                    getTranslation(
                            "notes.reminded.mark.full",
                            RecentTimes.told(this, formats, reminder.at(), now),
                            RemindingWords.sender(this, reminder))));
            mark.addClassName("warn");
            row.more(mark);
        }
        var state = SessionGrid.mark(marks.due(session));
        return session.isUnresolved(now)
                ? row.trailing(
                        state,
                        bookings.outcomeMenu(
                                session.id(),
                                session.outcome(),
                                session.startsAt(),
                                session.clientName(),
                                this::refresh))
                : row.trailing(state);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notes.unfinished.page-title");
    }
}
