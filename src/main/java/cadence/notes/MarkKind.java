package cadence.notes;

/** What a region of the body chart is shaded for (domain.md, "Session note"). */
public enum MarkKind {
    TIGHT,
    TENDER,
    PAINFUL,
    TRIGGER_POINT,
    NUMB,
    SWOLLEN,
    BRUISED
}
