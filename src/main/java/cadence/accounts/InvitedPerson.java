package cadence.accounts;

import cadence.shared.AccountId;

/** Whom an invitation is for. */
public record InvitedPerson(AccountId account, String fullName, String email) {}
