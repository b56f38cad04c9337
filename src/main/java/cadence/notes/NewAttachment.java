package cadence.notes;

import cadence.shared.AttachmentId;
import org.jspecify.annotations.Nullable;

/**
 * A file that was looked at and may be kept.
 *
 * @param outside whether its content lies in the object store already
 * @param thumbnail a small PNG of it, null where none could be drawn
 * @param scanned whether a virus scanner has seen it
 */
record NewAttachment(
        AttachmentId id,
        boolean outside,
        String name,
        AttachmentType type,
        byte[] content,
        byte @Nullable [] thumbnail,
        boolean scanned) {}
