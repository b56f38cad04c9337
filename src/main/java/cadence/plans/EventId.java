package cadence.plans;

import cadence.shared.Id;
import java.util.UUID;

/** Identifies an event of the catalogue. */
public record EventId(UUID value) implements Id {

    static EventId next() {
        return new EventId(Id.nextValue());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
