package cadence.plans;

import cadence.shared.Id;
import java.util.UUID;

/** Identifies a client's entry to an event. */
public record EntryId(UUID value) implements Id {

    static EntryId next() {
        return new EntryId(Id.nextValue());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
