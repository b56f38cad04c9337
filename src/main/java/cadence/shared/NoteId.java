package cadence.shared;

import java.util.UUID;

/** Identifies a session note. */
public record NoteId(UUID value) implements Id {

    /** A new id, later in order than those made before it (UUIDv7). */
    public static NoteId next() {
        return new NoteId(Id.nextValue());
    }

    /** @throws NotFound if the text is no id: a malformed address looks like an unknown one */
    public static NoteId parse(String text) {
        return new NoteId(Id.parseValue(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
