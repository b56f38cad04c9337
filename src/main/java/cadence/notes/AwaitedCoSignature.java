package cadence.notes;

import java.time.Instant;

/**
 * A signed note's co-signature that is not there yet.
 *
 * @param lead who is asked
 * @param addendumAsked whether the lead has asked for an addendum and none was added since; never told to a manager
 */
public record AwaitedCoSignature(String lead, Instant askedAt, boolean addendumAsked) {}
