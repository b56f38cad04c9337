package cadence.shared;

import java.util.UUID;

/** Identifies a treatment plan. */
public record PlanId(UUID value) implements Id {

    /** A new id, later in order than those made before it (UUIDv7). */
    public static PlanId next() {
        return new PlanId(Id.nextValue());
    }

    /** @throws NotFound if the text is no id: a malformed address looks like an unknown one */
    public static PlanId parse(String text) {
        return new PlanId(Id.parseValue(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
