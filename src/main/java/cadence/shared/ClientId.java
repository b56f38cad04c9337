package cadence.shared;

import java.util.UUID;

/** Identifies a client. */
public record ClientId(UUID value) implements Id {

    /** A new id, later in order than those made before it (UUIDv7). */
    public static ClientId next() {
        return new ClientId(Id.nextValue());
    }

    /** @throws NotFound if the text is no id: a malformed address looks like an unknown one */
    public static ClientId parse(String text) {
        return new ClientId(Id.parseValue(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
