package cadence.clinics;

/** Which therapists of a clinic read its signed notes and plans (access.md). */
public enum NotesReadableBy {
    TREATING,
    TEAM
}
