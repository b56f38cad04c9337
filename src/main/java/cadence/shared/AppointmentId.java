package cadence.shared;

import java.util.UUID;

/** Identifies an appointment. */
public record AppointmentId(UUID value) implements Id {

    /** A new id, later in order than those made before it (UUIDv7). */
    public static AppointmentId next() {
        return new AppointmentId(Id.nextValue());
    }

    /** @throws NotFound if the text is no id: a malformed address looks like an unknown one */
    public static AppointmentId parse(String text) {
        return new AppointmentId(Id.parseValue(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
