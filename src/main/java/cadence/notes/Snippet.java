package cadence.notes;

import cadence.shared.ClinicId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text to insert while writing. It names no client.
 *
 * @param name what is typed after the slash, 1 to 40 characters
 * @param text 1 to 2,000 characters; a word in braces, such as {side}, is selected after inserting
 * @param clinic whose it is; null for the actor's own
 * @param version what a change must name
 */
public record Snippet(
        UUID id, String name, String text, @Nullable ClinicId clinic, int version) {

    public static final int NAME_LIMIT = 40;
    public static final int TEXT_LIMIT = 2000;

    public boolean isOwn() {
        return clinic == null;
    }
}
