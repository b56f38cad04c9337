package cadence.notes.ui;

import cadence.notes.DaySession;
import cadence.notes.Reminder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who reminds the therapist of how many notes; a note that is signed is in none of these lines any more. */
class ReminderLines extends Div {

    private static final long serialVersionUID = 1;

    /** @param unfinished the therapist's own; one that is signed and waits for a co-signature carries no reminder */
    ReminderLines(List<DaySession> unfinished, Instant now) {
        addClassName("reminder-lines");
        Map<String, List<DaySession>> bySender = unfinished.stream()
                .filter(session -> session.reminded() != null)
                .collect(Collectors.groupingBy(this::sender, TreeMap::new, Collectors.toList()));
        bySender.forEach((sender, notes) -> {
            boolean late = notes.stream().allMatch(session -> session.isOverdue(now));
            var line = new Span(
                    getTranslation(late ? "notes.reminded.overdue" : "notes.reminded.open", sender, notes.size()));
            var show = new Anchor(UnfinishedNotesView.REMINDED, getTranslation("notes.reminded.show"));
            show.addClassName("link");
            add(new Div(line, new Span(" "), show));
        });
        setVisible(!bySender.isEmpty());
    }

    private String sender(DaySession session) {
        Reminder reminder = Objects.requireNonNull(session.reminded());
        return RemindingWords.sender(this, reminder);
    }
}
