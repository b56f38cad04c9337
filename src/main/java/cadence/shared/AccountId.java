package cadence.shared;

import java.util.UUID;

/** Identifies a person who signs in. */
public record AccountId(UUID value) implements Id {

    /** A new id, later in order than those made before it (UUIDv7). */
    public static AccountId next() {
        return new AccountId(Id.nextValue());
    }

    /** @throws NotFound if the text is no id: a malformed address looks like an unknown one */
    public static AccountId parse(String text) {
        return new AccountId(Id.parseValue(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
