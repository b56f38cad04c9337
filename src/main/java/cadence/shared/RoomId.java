package cadence.shared;

import java.util.UUID;

/** Identifies a treatment room of a clinic. */
public record RoomId(UUID value) implements Id {

    /** A new id, later in order than those made before it (UUIDv7). */
    public static RoomId next() {
        return new RoomId(Id.nextValue());
    }

    /** @throws NotFound if the text is no id: a malformed address looks like an unknown one */
    public static RoomId parse(String text) {
        return new RoomId(Id.parseValue(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
