package cadence.accounts;

/**
 * Which accounts a list shows.
 *
 * @param search part of a name or email, without regard to case and accents; empty for all
 */
public record AccountFilter(String search, Kind kind) {

    public static final AccountFilter ALL = new AccountFilter("", Kind.ALL);

    /** What the filters above the list stand for. */
    public enum Kind {
        ALL,
        ACTIVE,
        INVITED,
        SUSPENDED,
        LEFT,
        /** A registration or an insurance has ended or ends within 90 days. */
        ENDING
    }

    public AccountFilter search(String text) {
        return new AccountFilter(text, kind);
    }

    public AccountFilter kind(Kind other) {
        return new AccountFilter(search, other);
    }
}
