package cadence.accounts;

import cadence.shared.AccountId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything an admin sees of an account; never a password.
 *
 * @param since when the present state began
 * @param invitedUntil when the open invitation ends; null without one
 * @param adminRequest a request to make this person an admin that waits for a second admin; null without one
 */
public record AccountDetail(
        AccountId id,
        String fullName,
        String email,
        AccountState state,
        Instant since,
        @Nullable Instant invitedUntil,
        @Nullable Instant lastSignIn,
        List<MembershipRow> memberships,
        List<RegistrationRow> registrations,
        @Nullable AdminRequestRow adminRequest,
        int version) {}
