package cadence.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * One admin wants this person to be an admin; another has to agree.
 *
 * @param mine whether the reader made the request, and so cannot be the one who agrees
 */
public record AdminRequestRow(UUID id, String requestedBy, Instant requestedAt, boolean mine) {}
