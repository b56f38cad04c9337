package cadence.notes;

import org.jspecify.annotations.Nullable;

/**
 * A file that was looked at and may be kept.
 *
 * @param thumbnail a small PNG of it, null where none could be drawn
 * @param scanned whether a virus scanner has seen it
 */
record NewAttachment(String name, AttachmentType type, byte[] content, byte @Nullable [] thumbnail, boolean scanned) {}
