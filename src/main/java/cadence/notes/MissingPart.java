package cadence.notes;

import java.util.Locale;

/** What can be missing before a note is signed, in the order of the form. */
public enum MissingPart {
    /** Not asked yet, or one was found and nobody was referred to (domain.md, "Before hands go on"). */
    RED_FLAGS,
    /** To treat, holding on the day of the session. */
    CONSENT,
    /** Of a caution on the client's record. */
    CLEARANCE,
    TYPE,
    /** Only injury prevention: prevention or treatment (domain.md, "Treatment types"). */
    PURPOSE,
    REASON,
    /** Why the session breaks a rule (domain.md, "The event-aware plan", last sentence). */
    EXCEPTION,
    /** At least one of subjective, objective, assessment and plan. */
    TEXT,
    MINUTES,
    PAIN_BEFORE,
    PAIN_AFTER,
    /** A part that was carried from an earlier note waits for its confirmation (domain.md, "Session note"). */
    CONFIRM;

    /** Names the input, and ends its key in the message bundle. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
