package cadence.clients;

import cadence.shared.Id;
import java.util.UUID;

/** Identifies a clinical alert. */
public record AlertId(UUID value) implements Id {

    static AlertId next() {
        return new AlertId(Id.nextValue());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
