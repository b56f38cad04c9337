package cadence.clients;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something to know before hands go on (domain.md, "Before hands go on").
 *
 * @param text the fact, as recorded
 * @param region the body region that a local contraindication forbids; empty otherwise
 * @param clearance who cleared a caution and on what terms; empty while nobody has
 * @param clearedOn the day of the clearance, null without one
 * @param resolvedAt when it ceased to hold, null while it holds
 */
public record ClientAlert(
        AlertId id,
        ClientRef client,
        Kind kind,
        String text,
        String region,
        String clearance,
        @Nullable LocalDate clearedOn,
        String recordedBy,
        Instant recordedAt,
        @Nullable Instant resolvedAt,
        int version) {

    /** What an alert forbids. */
    public enum Kind {
        /** Stops the session: refer. */
        RED_FLAG,
        /** Needs a recorded clearance. */
        CAUTION,
        /** Forbids a body region, not the session. */
        LOCAL
    }

    /** A caution that nobody has cleared yet. */
    public boolean clearanceMissing() {
        return kind == Kind.CAUTION && clearedOn == null;
    }

    /** The day of clearance, if there was one. */
    public Optional<LocalDate> cleared() {
        return Optional.ofNullable(clearedOn);
    }
}
