package cadence.diary;

public enum LeaveKind {
    HOLIDAY,
    SICK,
    OTHER
}
