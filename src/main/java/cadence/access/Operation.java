package cadence.access;

/** The letters of access.md: C, R, U, D, S, A, X; and a lead's co-signature, which is silent there (docs/decisions/0047). */
public enum Operation {
    CREATE,
    READ,
    UPDATE,
    DELETE,
    SIGN,
    COSIGN,
    AMEND,
    EXPORT
}
