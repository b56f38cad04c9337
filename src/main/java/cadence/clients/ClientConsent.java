package cadence.clients;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consent (domain.md, "Before hands go on"): what was agreed to, which version of the wording, when, and when withdrawn.
 *
 * @param sharedWith name of the clinic that data may be shared with; empty for other kinds
 * @param withdrawnOn null while it holds
 */
public record ClientConsent(
        ConsentId id,
        ClientRef client,
        Kind kind,
        int wordingVersion,
        String sharedWith,
        LocalDate givenOn,
        @Nullable LocalDate withdrawnOn,
        String recordedBy) {

    /** What was consented to. */
    public enum Kind {
        TREAT,
        DATA,
        SHARE
    }

    public boolean holds() {
        return withdrawnOn == null;
    }
}
