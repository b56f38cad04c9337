package cadence.notes;

import org.jspecify.annotations.Nullable;

/**
 * What was done to one region.
 *
 * @param region at most 80 characters; may be empty
 * @param technique at most 80 characters; may be empty while the line is being written
 * @param pressure 1 (light) to 5 (deep), null where not recorded
 * @param minutes 1 to 480, null where not recorded
 */
public record TechniqueLine(
        String region,
        String technique,
        @Nullable Integer pressure,
        @Nullable Integer minutes) {

    public static final int TEXT_LIMIT = 80;

    boolean isEmpty() {
        return region.isBlank() && technique.isBlank() && pressure == null && minutes == null;
    }

    TechniqueLine clean() {
        return new TechniqueLine(
                DraftContent.clean(region).strip(),
                DraftContent.clean(technique).strip(),
                pressure,
                minutes);
    }
}
