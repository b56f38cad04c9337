package cadence.access;

/** The letters of access.md: C, R, U, D, S, A, X. */
public enum Operation {
    CREATE,
    READ,
    UPDATE,
    DELETE,
    SIGN,
    AMEND,
    EXPORT
}
