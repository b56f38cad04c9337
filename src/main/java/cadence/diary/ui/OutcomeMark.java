package cadence.diary.ui;

import cadence.diary.AppointmentRow;
import cadence.diary.Outcome;
import cadence.shared.ui.Formats;
import cadence.shared.ui.StateMark;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;

/** The state of an appointment as a mark: what is done is quiet, what waits for a person has colour. */
final class OutcomeMark {

    private OutcomeMark() {}

    static StateMark of(AppointmentRow row, Instant now, Formats formats) {
        if (row.unresolved(now)) {
            return StateMark.waiting(word("UNRESOLVED"));
        }
        boolean begun = !row.startsAt().isAfter(now);
        return switch (row.outcome()) {
            case SCHEDULED -> new StateMark(StateMark.Glyph.RING, StateMark.Tone.QUIET, word("SCHEDULED"));
            case ARRIVED -> StateMark.live(begun ? word("IN_SESSION") : arrived(row, formats));
            case ATTENDED -> StateMark.done(word("ATTENDED"));
            case NO_SHOW -> StateMark.none(word("NO_SHOW"));
            case CANCELLED, LATE_CANCELLED ->
                new StateMark(
                        StateMark.Glyph.CROSS,
                        StateMark.Tone.DONE,
                        word(row.outcome().name()));
        };
    }

    private static String arrived(AppointmentRow row, Formats formats) {
        Instant at = row.outcomeAt();
        return at == null ? word(Outcome.ARRIVED.name()) : word("ARRIVED") + " " + formats.time(at);
    }

    private static String word(String outcome) {
        return I18NProvider.translate("diary.outcome." + outcome);
    }
}
