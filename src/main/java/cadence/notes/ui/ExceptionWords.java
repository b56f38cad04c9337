package cadence.notes.ui;

import cadence.plans.RuleException;
import cadence.plans.RuleWords;
import cadence.shared.ui.Formats;

/** A rule that the session broke on purpose, in one line. */
final class ExceptionWords {

    private ExceptionWords() {}

    /** "Exception: flies home tonight, by Elise Hartley, 15 Sep 2026, 14:22. Post-event is gentle: …". */
    static String of(RuleException exception, Formats formats, RuleWords.Words words) {
        return words.of(
                exception.atNote() ? "notes.exception.at-note" : "notes.exception.at-booking",
                exception.reason(),
                exception.by(),
                formats.dateTime(exception.at()),
                RuleWords.of(exception, formats, words));
    }
}
