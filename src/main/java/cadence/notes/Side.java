package cadence.notes;

/** Left and right are the client's own; centre is what lies on the midline. */
public enum Side {
    LEFT,
    RIGHT,
    CENTRE
}
