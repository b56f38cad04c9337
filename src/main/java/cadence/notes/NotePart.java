package cadence.notes;

/** The parts of a note in the order they are read: SOAP, then what the client takes home (domain.md, "Session note"). */
public enum NotePart {
    SUBJECTIVE,
    OBJECTIVE,
    ASSESSMENT,
    PLAN,
    AFTERCARE,
    NEXT_SESSION;

    /** What stands after the underscore of its key in the message bundle, and names its input. */
    public String key() {
        return this == NEXT_SESSION ? "next-session" : name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Subjective, objective, assessment, plan: at least one of them is needed before signing. */
    public boolean isSoap() {
        return ordinal() <= PLAN.ordinal();
    }
}
