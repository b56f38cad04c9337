package cadence.diary;

import cadence.shared.Id;
import java.util.UUID;

/** Identifies a therapist's leave. */
public record LeaveId(UUID value) implements Id {

    static LeaveId next() {
        return new LeaveId(Id.nextValue());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
