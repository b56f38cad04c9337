package cadence.accounts;

import cadence.shared.AccountId;

/** What a person sees of their own account. */
public record OwnProfile(AccountId id, String fullName, String email, Appearance appearance) {}
