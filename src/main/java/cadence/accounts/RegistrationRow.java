package cadence.accounts;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A professional registration or insurance.
 *
 * @param body who gave it
 * @param number its number, or empty
 * @param validUntil the last day
 */
public record RegistrationRow(UUID id, RegistrationKind kind, String body, String number, LocalDate validUntil) {}
