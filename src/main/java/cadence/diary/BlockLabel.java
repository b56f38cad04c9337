package cadence.diary;

/** Why a stretch of a therapist's roster is not there for clients. */
public enum BlockLabel {
    BREAK,
    TRAINING,
    MEETING,
    TRAVEL
}
