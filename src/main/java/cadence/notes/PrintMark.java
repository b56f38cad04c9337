package cadence.notes;

import java.time.Instant;

/** Who printed, and when: it stands in the foot of every page. */
public record PrintMark(String by, Instant at) {}
