package cadence.notes;

import cadence.shared.AttachmentId;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A file of a note, without its content.
 *
 * @param bytes 1 to 20 MB
 * @param thumbnail whether there is a small picture of it
 * @param author who added it
 * @param signed whether its note is signed, and the file locked with it
 * @param zone the clinic's time zone
 */
public record AttachmentRow(
        AttachmentId id,
        String name,
        AttachmentType type,
        long bytes,
        boolean thumbnail,
        Instant addedAt,
        String author,
        boolean signed,
        ZoneId zone) {

    /** Where the browser finds it. */
    public String path() {
        return "files/" + id;
    }

    public String thumbnailPath() {
        return path() + "/thumbnail";
    }
}
