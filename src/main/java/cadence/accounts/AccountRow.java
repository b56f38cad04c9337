package cadence.accounts;

import cadence.access.Role;
import cadence.shared.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the accounts list.
 *
 * @param invitedUntil when the open invitation ends; null without one
 * @param clinics names of clinics with a membership that has not ended
 * @param roles of memberships that have not ended
 * @param startsOn the first day of membership, while none has begun yet; otherwise null
 * @param endedOn the last day of membership, when all have ended; otherwise null
 * @param registeredUntil the first end among the professional registrations; null without one
 * @param registeredWith the body of that registration, or empty
 */
public record AccountRow(
        AccountId id,
        String fullName,
        String email,
        AccountState state,
        @Nullable Instant invitedUntil,
        List<String> clinics,
        List<Role> roles,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate registeredUntil,
        String registeredWith,
        @Nullable Instant lastSignIn) {}
