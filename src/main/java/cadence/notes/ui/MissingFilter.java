package cadence.notes.ui;

import cadence.notes.MissingNote;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which missing notes are shown; kept in the address. */
enum MissingFilter {
    ALL,
    NOT_STARTED,
    DRAFT,
    AWAITING,
    NO_OUTCOME,
    OVERDUE,
    SOON;

    /** The parameter of the address. */
    static final String PARAMETER = "filter";

    static Optional<MissingFilter> of(String path) {
        return Stream.of(values()).filter(filter -> filter.path().equals(path)).findFirst();
    }

    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Predicate<MissingNote> at(Instant now) {
        return switch (this) {
            case ALL -> note -> true;
            case NOT_STARTED -> note -> note.state() == MissingNote.State.NOT_STARTED;
            case DRAFT -> note -> note.state() == MissingNote.State.DRAFT;
            case AWAITING -> note -> note.state() == MissingNote.State.AWAITING;
            case NO_OUTCOME -> note -> note.state() == MissingNote.State.NO_OUTCOME;
            case OVERDUE -> note -> note.isOverdue(now);
            case SOON -> note -> note.isDueSoon(now);
        };
    }
}
