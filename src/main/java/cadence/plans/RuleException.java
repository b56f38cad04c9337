package cadence.plans;

import cadence.plans.planner.Because;
import java.time.Instant;
import java.util.List;

/**
 * A rule that was broken on purpose (domain.md: "possible, with a reason, and is audited").
 *
 * @param by the name of who gave the reason, empty where it is not the reader's to see
 * @param atNote given as the note was signed; otherwise as the session was booked or moved
 */
public record RuleException(List<Because> rules, String reason, String by, Instant at, boolean atNote) {

    public RuleException {
        rules = List.copyOf(rules);
    }
}
