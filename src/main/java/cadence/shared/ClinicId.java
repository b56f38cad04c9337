package cadence.shared;

import java.util.UUID;

/** Identifies a clinic. */
public record ClinicId(UUID value) implements Id {

    /** A new id, later in order than those made before it (UUIDv7). */
    public static ClinicId next() {
        return new ClinicId(Id.nextValue());
    }

    /** @throws NotFound if the text is no id: a malformed address looks like an unknown one */
    public static ClinicId parse(String text) {
        return new ClinicId(Id.parseValue(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
