package cadence.shared;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A typed id, so that a client's id is never taken for a clinic's. */
public interface Id {

    UUID value();

    /** A fresh UUIDv7. */
    static UUID nextValue() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** @throws NotFound if the text is not a UUID in its canonical form */
    static UUID parseValue(String text) {
        try {
            UUID value = UUID.fromString(text);
            if (value.toString().equalsIgnoreCase(text)) {
                return value;
            }
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(malformed);
        }
        throw new NotFound();
    }
}
