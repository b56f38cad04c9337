package cadence.notes.ui;

import cadence.diary.Outcome;
import cadence.notes.DaySession;
import cadence.notes.NoteState;
import cadence.shared.ui.Formats;
import cadence.shared.ui.StateMark.Glyph;
import cadence.shared.ui.StateMark.Tone;
import java.time.Duration;
import java.time.Instant;

/** Where a session's note stands, as a glyph and words. */
final class NoteMarks {

    /** @param glyph null where there is nothing to say */
    record Mark(Glyph glyph, Tone tone, String text) {}

    private static final Mark NOTHING = new Mark(Glyph.DASH, Tone.QUIET, "");

    private final Facts.Words words;
    private final Formats formats;
    private final Instant now;

    NoteMarks(Facts.Words words, Formats formats, Instant now) {
        this.words = words;
        this.formats = formats;
        this.now = now;
    }

    /** @param next whether it is the next session of the day */
    Mark of(DaySession session, boolean next) {
        // A referred session is cancelled, and its note may still be asked about.
        if (session.awaited() != null) {
            return new Mark(Glyph.WAITING, Tone.ATTEND, words.of("notes.filter.AWAITING"));
        }
        if (session.outcome().isCancelled()) {
            return new Mark(Glyph.DASH, Tone.DONE, words.of("diary.outcome." + session.outcome()));
        }
        if (session.outcome() == Outcome.NO_SHOW) {
            return new Mark(Glyph.DASH, Tone.DONE, words.of("diary.outcome.NO_SHOW"));
        }
        Instant signedAt = session.signedAt();
        if (signedAt != null) {
            return new Mark(Glyph.TICK, Tone.DONE, words.of("notes.state.signed", when(signedAt, session)));
        }
        if (session.isNow(now)) {
            return new Mark(Glyph.DOT, Tone.LIVE, session.note() == NoteState.DRAFT ? draft(session) : inSession());
        }
        if (session.note() == NoteState.DRAFT) {
            return new Mark(Glyph.HALF, Tone.ATTEND, draft(session));
        }
        if (session.isUnresolved(now)) {
            return new Mark(Glyph.ATTENTION, Tone.ATTEND, words.of("diary.outcome.UNRESOLVED"));
        }
        if (session.isUnfinished(now)) {
            return new Mark(Glyph.RING, Tone.ATTEND, words.of("notes.state.not-started"));
        }
        if (next) {
            return new Mark(
                    Glyph.WAITING,
                    Tone.QUIET,
                    words.of("notes.state.next", formats.age(Duration.between(now, session.startsAt()))));
        }
        return NOTHING;
    }

    private String draft(DaySession session) {
        Instant savedAt = session.savedAt();
        return savedAt == null ? "" : words.of("notes.state.draft", when(savedAt, session));
    }

    private String inSession() {
        return words.of("notes.state.now");
    }

    /** The time alone on the session's own day, with the day otherwise. */
    private String when(Instant at, DaySession session) {
        return formats.localDate(at).equals(session.day()) ? formats.time(at) : formats.dayTime(at);
    }

    /** The same with the time that is left, where there is room to say it. */
    Mark due(DaySession session) {
        Mark age = age(session);
        Duration left = Duration.ofHours(session.deadlineHours()).minus(session.age(now));
        return session.isOverdue(now)
                ? age
                : new Mark(age.glyph(), age.tone(), words.of("notes.age.due-in", age.text(), formats.age(left)));
    }

    private Glyph glyph(DaySession session) {
        if (session.awaited() != null) {
            return Glyph.WAITING;
        }
        if (session.note() == NoteState.DRAFT) {
            return Glyph.HALF;
        }
        return session.isUnresolved(now) ? Glyph.ATTENTION : Glyph.RING;
    }

    /** How old an unfinished note is: red past the clinic's deadline, amber in the last quarter before it. */
    Mark age(DaySession session) {
        Duration age = session.age(now);
        Glyph glyph = glyph(session);
        if (session.isOverdue(now)) {
            return new Mark(Glyph.OVERDUE, Tone.STOP, words.of("notes.age.overdue", formats.age(age)));
        }
        boolean soon = age.compareTo(Duration.ofHours(session.deadlineHours())
                        .multipliedBy(3)
                        .dividedBy(4))
                >= 0;
        return new Mark(glyph, soon ? Tone.ATTEND : Tone.QUIET, formats.age(age));
    }
}
