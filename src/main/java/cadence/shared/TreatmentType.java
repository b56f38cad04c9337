package cadence.shared;

/** The four treatment types of the source page (domain.md, "Treatment types"). */
public enum TreatmentType {
    MAINTENANCE,
    PRE_EVENT,
    POST_EVENT,
    INJURY_PREVENTION
}
