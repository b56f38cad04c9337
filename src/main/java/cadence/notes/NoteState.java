package cadence.notes;

/** Where a note stands. Nothing leads back from {@link #SIGNED}. */
public enum NoteState {
    /** Nothing has been written yet. */
    NOT_STARTED,
    DRAFT,
    SIGNED
}
