package cadence.accounts;

import cadence.shared.AccountId;
import java.time.Instant;

/**
 * An invitation just made: the only moment in which its link is known.
 *
 * @param mailed whether the link went out by mail; otherwise a person has to pass it on
 */
public record Invited(AccountId account, String email, String link, Instant expires, boolean mailed) {

    /** Without the link: records end up in logs. */
    @Override
    public String toString() {
        return "Invited[" + account + "]";
    }
}
