package cadence.diary;

/** Only approved leave counts, for bookings and for the figures. */
public enum LeaveState {
    REQUESTED,
    APPROVED,
    REFUSED
}
