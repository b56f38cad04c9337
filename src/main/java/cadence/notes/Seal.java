package cadence.notes;

/** What a signed note's seal says (0460-notes-create-seal.sql): whether it is still what was signed. */
public enum Seal {
    /** Not signed, or signed before seals were kept. */
    NONE,
    /** What is kept is what was signed. */
    HOLDS,
    /** What is kept is something else than what was signed. */
    BROKEN
}
