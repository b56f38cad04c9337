package cadence.plans;

import cadence.shared.Id;
import java.util.UUID;

/** Identifies a session of a treatment plan. */
public record SessionId(UUID value) implements Id {

    static SessionId next() {
        return new SessionId(Id.nextValue());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
