package cadence.notes;

import cadence.shared.Refused;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One value that was measured in a session.
 *
 * @param measure what was measured; {@link Measure} knows its unit and bounds
 * @param subject the client's own activity for PSFS, at most 80 characters; empty otherwise
 * @param side null where the measure has no sides
 * @param value degrees for a range of motion, 0 to 10 for a score
 */
public record Measurement(
        Measure measure, String subject, @Nullable Side side, BigDecimal value) {

    public static final int SUBJECT_LIMIT = 80;

    public Measurement {
        subject = DraftContent.clean(subject).strip();
        value = value.stripTrailingZeros()
                .setScale(Math.max(0, value.stripTrailingZeros().scale()));
    }

    /** @throws Refused naming the measure */
    void requireWithinBounds() {
        if (subject.length() > SUBJECT_LIMIT) {
            throw new Refused("measurements", "notes.too-long", SUBJECT_LIMIT);
        }
        if (!measure.allows(value)) {
            throw new Refused("measurements", "notes.out-of-range", measure.least(), measure.most());
        }
    }
}
