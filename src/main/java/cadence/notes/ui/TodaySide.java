package cadence.notes.ui;

import cadence.clients.ClientRef;
import cadence.clients.ClientsNavigation;
import cadence.diary.Bookings;
import cadence.notes.ComingEvent;
import cadence.notes.DaySession;
import cadence.notes.DueBack;
import cadence.notes.NoteNavigation;
import cadence.notes.Today;
import cadence.shared.ui.Formats;
import cadence.shared.ui.RowItem;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.StateMark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What waits beside the day: unfinished notes, notes to co-sign, who is due back, events to come. */
class TodaySide extends Aside {

    private static final long serialVersionUID = 1;

    private static final int UNFINISHED = 6;
    private static final int DUE_BACK = 6;

    private final transient Today today;
    private final transient Formats formats;
    private final transient Bookings bookings;
    private final Runnable changed;

    TodaySide(Today today, Formats formats, Bookings bookings, Runnable changed) {
        this.today = today;
        this.formats = formats;
        this.bookings = bookings;
        this.changed = changed;
        addClassName("side");
        add(unfinished());
        if (!today.toCoSign().isEmpty()) {
            add(new ToCoSignSection(today.toCoSign(), today.now(), UNFINISHED));
        }
        add(dueBack());
        if (!today.events().isEmpty()) {
            add(events());
        }
    }

    private Component unfinished() {
        List<DaySession> notes = today.unfinished();
        var head = new SectionHead(getTranslation("notes.unfinished.title"));
        if (notes.isEmpty()) {
            return section(head, quiet(getTranslation("notes.unfinished.none")));
        }
        head.count(notes.size()).aside(deadlines(notes));
        NoteMarks marks = new NoteMarks(this::getTranslation, formats, today.now());
        var list = RowItem.list(notes.stream()
                .limit(UNFINISHED)
                .map(session -> RowItem.link(
                                session.clientName(),
                                NoteNavigation.path(session.id()),
                                UnfinishedWords.line(this, formats, session, today.today()))
                        .more(reminded(session))
                        .trailing(mark(marks.age(session))))
                .toArray(RowItem[]::new));
        var reminders = new ReminderLines(notes, today.now());
        if (notes.size() <= UNFINISHED) {
            return section(head, reminders, list);
        }
        var all = new Anchor(UnfinishedNotesView.ROUTE, getTranslation("notes.unfinished.all", notes.size()));
        all.addClassNames("link", "small");
        return section(head, reminders, list, all);
    }

    private Span reminded(DaySession session) {
        var mark = new Span(
                session.reminded() == null
                        ? ""
                        : getTranslation("notes.reminded.and", getTranslation("notes.reminded.mark")));
        mark.addClassName("warn");
        return mark;
    }

    private String deadlines(List<DaySession> notes) {
        Set<Integer> hours = notes.stream().map(DaySession::deadlineHours).collect(Collectors.toSet());
        return hours.size() == 1
                ? getTranslation("notes.deadline", hours.iterator().next())
                : getTranslation("notes.deadline.several");
    }

    private Component dueBack() {
        var head = new SectionHead(getTranslation("notes.due")).aside(getTranslation("notes.due.aside"));
        if (today.dueBack().isEmpty()) {
            return section(head, quiet(getTranslation("notes.due.none")));
        }
        head.count(today.dueBack().size());
        var list = RowItem.list(
                today.dueBack().stream().limit(DUE_BACK).map(this::due).toArray(RowItem[]::new));
        var all = new Anchor(
                DueBackView.ROUTE,
                getTranslation("notes.recall.all", today.dueBack().size()));
        all.addClassNames("link", "small");
        return section(head, list, all);
    }

    private RowItem due(DueBack due) {
        var book = new Button(
                getTranslation("notes.due.book"),
                click -> bookings.openDialog(Optional.of(new ClientRef(due.client(), due.clinic())), changed));
        book.addThemeVariants(ButtonVariant.SMALL);
        book.setAriaLabel(getTranslation("notes.due.book.aria", due.clientName()));
        var past = new Span(DueWords.past(due));
        past.addClassNames("sec", "num", "past");
        var item = RowItem.link(due.clientName(), ClientsNavigation.path(due.client()), DueWords.rule(due))
                .trailing(past, book);
        return due.injured() ? item.more(DueItem.injured()) : item;
    }

    private Component events() {
        var head = new SectionHead(getTranslation("notes.events"))
                .count(today.events().size());
        return section(
                head, RowItem.list(today.events().stream().map(this::event).toArray(RowItem[]::new)));
    }

    private RowItem event(ComingEvent event) {
        long days = ChronoUnit.DAYS.between(today.today(), event.firstDay());
        String who = event.onlyClient().isEmpty()
                ? getTranslation("notes.events.clients", event.clients())
                : event.onlyClient();
        var item = new RowItem(event.name(), who)
                .leading(formats.dayMonth(event.firstDay()))
                .trailing(days <= 0 ? getTranslation("notes.due.today") : getTranslation("notes.events.days", days));
        item.addClassName("event");
        if (event.withoutPreEvent() > 0 && days >= 0 && days <= 28) {
            var open = new Span(getTranslation("notes.events.not-booked", event.withoutPreEvent()));
            open.addClassName("warn");
            item.more(new Span(", "), open);
        }
        return item;
    }

    private static StateMark mark(NoteMarks.Mark mark) {
        return SessionGrid.mark(mark);
    }

    private static Component quiet(String sentence) {
        var line = new Span(sentence);
        line.addClassNames("sec", "quiet-line");
        return line;
    }

    private static Component section(Component... parts) {
        var section = new Section(parts);
        section.addClassName("section");
        return section;
    }
}
