package cadence.accounts;

/** Only an active account signs in. */
public enum AccountState {
    INVITED,
    ACTIVE,
    SUSPENDED,
    LEFT
}
