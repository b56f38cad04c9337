package cadence.clients;

import cadence.shared.Id;
import java.util.UUID;

/** Identifies a consent. */
public record ConsentId(UUID value) implements Id {

    static ConsentId next() {
        return new ConsentId(Id.nextValue());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
