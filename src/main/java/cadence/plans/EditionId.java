package cadence.plans;

import cadence.shared.Id;
import java.util.UUID;

/** Identifies an edition of an event: the event with its dates. */
public record EditionId(UUID value) implements Id {

    static EditionId next() {
        return new EditionId(Id.nextValue());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
