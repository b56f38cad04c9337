package cadence.accounts;

import cadence.access.Role;
import cadence.shared.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone of a clinic's team, as its manager sees them.
 *
 * @param roles in this clinic, not ended
 * @param from the first day in this clinic
 * @param until the last day; null while open
 * @param invitedUntil when the open invitation ends; null without one
 * @param registeredUntil the first end among registrations and insurances; null without any
 * @param registeredWith the body of that one, or empty
 */
public record TeamMember(
        AccountId id,
        String fullName,
        String email,
        AccountState state,
        List<Role> roles,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant invitedUntil,
        @Nullable LocalDate registeredUntil,
        String registeredWith) {}
