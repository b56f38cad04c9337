package cadence.plans;

import cadence.shared.Id;
import java.util.UUID;

/** Identifies a time when a client cannot come. */
public record AbsenceId(UUID value) implements Id {

    static AbsenceId next() {
        return new AbsenceId(Id.nextValue());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
