package cadence.notes;

import org.jspecify.annotations.Nullable;

/**
 * What was done to one region.
 *
 * @param region at most 80 characters; may be empty
 * @param technique at most 80 characters; a line without one is not kept
 * @param pressure 1 (light) to 5 (deep), null where not recorded
 * @param minutes 1 to 480, null where not recorded
 */
public record TechniqueLine(
        String region,
        String technique,
        @Nullable Integer pressure,
        @Nullable Integer minutes) {

    public static final int TEXT_LIMIT = 80;

    /** A line that is only begun: nothing to keep yet. */
    boolean isBegun() {
        return technique.isBlank();
    }

    TechniqueLine clean() {
        return new TechniqueLine(
                DraftContent.clean(region).strip(),
                DraftContent.clean(technique).strip(),
                pressure,
                minutes);
    }
}
