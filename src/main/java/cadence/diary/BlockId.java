package cadence.diary;

import cadence.shared.Id;
import java.util.UUID;

/** Identifies a blocked stretch of a diary. */
public record BlockId(UUID value) implements Id {

    static BlockId next() {
        return new BlockId(Id.nextValue());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
