package cadence.notes.ui;

import cadence.notes.AwaitedCoSignature;
import cadence.notes.DaySession;
import cadence.notes.NoteState;
import cadence.shared.ui.Formats;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;

/** The line under the name of a client whose note is not finished. */
final class UnfinishedWords {

    private UnfinishedWords() {}

    /** "Sat 12 Sep, 10:00. Not started". */
    static String line(Component words, Formats formats, DaySession session, LocalDate today) {
        AwaitedCoSignature awaited = session.awaited();
        return words.getTranslation(
                key(session),
                formats.relativeDay(session.day(), today),
                formats.time(session.startsAt().atZone(session.zone()).toLocalTime()),
                awaited == null ? "" : awaited.lead());
    }

    private static String key(DaySession session) {
        AwaitedCoSignature awaited = session.awaited();
        if (awaited != null) {
            return awaited.addendumAsked() ? "notes.unfinished.addendum" : "notes.unfinished.awaiting";
        }
        if (session.note() == NoteState.DRAFT) {
            return "notes.unfinished.draft";
        }
        return session.outcome().isSettled() ? "notes.unfinished.not-started" : "notes.unfinished.no-outcome";
    }
}
