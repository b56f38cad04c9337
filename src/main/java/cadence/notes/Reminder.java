package cadence.notes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest reminder of a missing note.
 *
 * @param by the manager's name; null if it came by itself
 */
public record Reminder(Instant at, @Nullable String by) {}
