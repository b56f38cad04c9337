package cadence.clients;

import java.util.List;

/**
 * Why a client answers a search.
 *
 * @param by what matched
 * @param differing how many letters differ, where a name was met with slips
 * @param given the given name cut where marks begin and end
 * @param family the family name, likewise
 * @param other the earlier name, phone number, email address or date that matched, likewise; empty when a name did
 */
public record ClientMatch(By by, int differing, List<Piece> given, List<Piece> family, List<Piece> other) {

    /** No search. */
    public static final ClientMatch NONE = new ClientMatch(By.NOTHING, 0, List.of(), List.of(), List.of());

    /** What matched. */
    public enum By {
        NOTHING,
        NAME,
        EARLIER_NAME,
        PHONE,
        EMAIL,
        BIRTH_DATE
    }

    /** A run of letters that match, differ, or were not asked for. */
    public record Piece(String text, Mark mark) {}

    /** How a letter stands to what was typed. */
    public enum Mark {
        PLAIN,
        SAME,
        DIFFERENT
    }
}
