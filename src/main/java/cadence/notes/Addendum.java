package cadence.notes;

import java.time.Instant;

/** What was added to a signed note afterwards. Itself signed with its writing, and never changed. */
public record Addendum(String author, String text, Instant signedAt) {}
