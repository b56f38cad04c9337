package cadence.notes.ui;

import cadence.diary.Outcome;
import cadence.notes.DaySession;
import cadence.notes.Today;
import cadence.shared.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Sums up a day in a sentence: "10 appointments, 8 h. 4 attended, 1 in session, 1 no-show, 4 to come." */
final class DaySentence {

    private final Facts.Words words;
    private final Formats formats;

    DaySentence(Facts.Words words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    String of(Today today) {
        List<DaySession> sessions = today.sessions().stream()
                .filter(session -> !session.outcome().isCancelled())
                .toList();
        long cancelled = today.sessions().size() - sessions.size();
        if (today.sessions().isEmpty()) {
            return words.of("notes.today.sum.none");
        }
        long minutes = sessions.stream()
                .filter(DaySession::isOn)
                .mapToLong(DaySession::minutes)
                .sum();
        var parts = new ArrayList<String>();
        add(parts, "attended", count(sessions, s -> s.outcome() == Outcome.ATTENDED && !s.isNow(today.now())));
        add(parts, "now", count(sessions, s -> s.isNow(today.now())));
        add(parts, "no-show", count(sessions, s -> s.outcome() == Outcome.NO_SHOW));
        add(parts, "open", count(sessions, s -> !s.outcome().isSettled() && s.isUnfinished(today.now())));
        add(parts, "cancelled", cancelled);
        add(parts, "to-come", count(sessions, s -> s.isToCome(today.now())));
        return words.of("notes.today.sum", sessions.size(), formats.length(minutes), String.join(", ", parts));
    }

    private void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(words.of("notes.today.sum." + key, count));
        }
    }

    private static long count(List<DaySession> sessions, Predicate<DaySession> wanted) {
        return sessions.stream().filter(wanted).count();
    }
}
