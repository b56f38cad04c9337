package cadence.notes.ui;

import cadence.diary.Bookings;
import cadence.notes.MissingNote;
import cadence.notes.MissingNotes;
import cadence.shared.AccountId;
import cadence.shared.ui.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The missing notes that a filter leaves, by therapist, each therapist with "Remind". */
class MissingList extends Div {

    private static final long serialVersionUID = 1;

    /** Hours that the axis names. */
    private static final List<Integer> TICKS = List.of(24, 48, 72);

    private final transient MissingNotes missing;
    private final transient Bookings bookings;
    private final transient Consumer<List<MissingNote>> remind;
    private final transient Runnable changed;
    private final transient Set<Integer> deadlines;

    MissingList(MissingNotes missing, Bookings bookings, Consumer<List<MissingNote>> remind, Runnable changed) {
        this.missing = missing;
        this.bookings = bookings;
        this.remind = remind;
        this.changed = changed;
        this.deadlines =
                missing.notes().stream().map(MissingNote::deadlineHours).collect(Collectors.toSet());
        addClassName("missing-list");
        setClassName(
                "settles", missing.notes().stream().anyMatch(note -> note.state() == MissingNote.State.NO_OUTCOME));
    }

    void show(MissingFilter filter) {
        removeAll();
        Map<AccountId, List<MissingNote>> byTherapist = missing.notes().stream()
                .filter(filter.at(missing.now()))
                .collect(Collectors.groupingBy(MissingNote::therapist, LinkedHashMap::new, Collectors.toList()));
        if (byTherapist.isEmpty()) {
            add(new EmptyState(getTranslation(missing.notes().isEmpty() ? "notes.missing.none" : "notes.filter.none")));
        } else {
            add(columns());
        }
        byTherapist
                .values()
                .forEach(notes -> add(therapist(notes), new MissingGrid(notes, missing.now(), bookings, changed)));
        if (filter == MissingFilter.ALL && !missing.notes().isEmpty()) {
            nothingMissing();
        }
        if (!missing.notes().isEmpty()) {
            add(line(deadline(), "ter"));
        }
    }

    /** What the columns of every therapist's list say; the lists themselves name theirs to screen readers. */
    private Div columns() {
        var columns = new Div();
        columns.addClassNames("miss", "miss-head");
        columns.getElement().setAttribute("aria-hidden", "true");
        for (String key : List.of("session", "client", "note", "axis", "since", "reminded")) {
            var column = "axis".equals(key) ? axis() : new Span(getTranslation("notes.missing.column." + key));
            column.addClassName("c-" + key);
            columns.add(column);
        }
        return columns;
    }

    private Span axis() {
        var axis = new Span(new Span(getTranslation("notes.missing.axis.begin")));
        for (int hours : TICKS) {
            var tick = new Span(getTranslation("notes.missing.axis." + hours));
            tick.addClassName("h" + hours);
            tick.setClassName("due", deadlines.contains(hours));
            axis.add(tick);
        }
        return axis;
    }

    private Div therapist(List<MissingNote> notes) {
        long overdue =
                notes.stream().filter(note -> note.isOverdue(missing.now())).count();
        String therapist = notes.getFirst().therapistName();
        var count = new Span(getTranslation("notes.missing.count", notes.size(), overdue));
        count.addClassName("ter");
        var head = new Div(new H2(therapist), count);
        head.addClassName("clinic-head");
        if (overdue > 0) {
            var late = new Span(getTranslation("notes.missing.overdue", overdue));
            late.addClassName("err");
            head.add(late);
        }
        List<MissingNote> theirs =
                notes.stream().filter(MissingList::isTheAuthors).toList();
        if (theirs.isEmpty()) {
            return head;
        }
        var button = new Button(getTranslation("notes.remind"), click -> remind.accept(theirs));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("remind");
        button.setAriaLabel(getTranslation("notes.remind.aria", therapist, theirs.size()));
        button.setDisableOnClick(true);
        head.add(button);
        return head;
    }

    /** Whether reminding the therapist can help: not where only their lead's co-signature is wanting. */
    static boolean isTheAuthors(MissingNote note) {
        return note.state() != MissingNote.State.AWAITING;
    }

    private void nothingMissing() {
        String names = String.join(", ", missing.clear());
        String running = missing.running() == 0 ? "" : getTranslation("notes.missing.running", missing.running());
        String line = (names.isEmpty() ? "" : getTranslation("notes.missing.nothing", names) + " ") + running;
        if (!line.isBlank()) {
            add(line(line.strip(), "sec"));
        }
    }

    private String deadline() {
        return deadlines.size() == 1
                ? getTranslation("notes.missing.foot.one", deadlines.iterator().next())
                : getTranslation("notes.missing.foot");
    }

    private static Paragraph line(String text, String tone) {
        var line = new Paragraph(text);
        line.addClassNames(tone, "small");
        return line;
    }
}
