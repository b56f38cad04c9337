package cadence.notes;

import java.time.Instant;

/**
 * What a lead said of a note they are asked to co-sign. Read with the note, never changed.
 *
 * @param by the lead's name
 */
public record LeadRemark(Kind kind, String by, String text, Instant at) {

    /** The most characters of one. */
    public static final int LIMIT = 1000;

    /** What it is for. */
    public enum Kind {
        /** Asks the author for an addendum; the note goes on waiting. */
        ADDENDUM,
        /** Came with the co-signature. */
        COSIGNED
    }
}
