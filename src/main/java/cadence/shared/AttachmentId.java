package cadence.shared;

import java.util.UUID;

/** Identifies a file of a session note. */
public record AttachmentId(UUID value) implements Id {

    /** A new id, later in order than those made before it (UUIDv7). */
    public static AttachmentId next() {
        return new AttachmentId(Id.nextValue());
    }

    /** @throws NotFound if the text is no id: a malformed address looks like an unknown one */
    public static AttachmentId parse(String text) {
        return new AttachmentId(Id.parseValue(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
