package cadence.notes;

import cadence.shared.Refused;

/**
 * One region of the body, shaded for one thing.
 *
 * @param region the region's name in the body map, the same in every view ("soleus")
 * @param side the client's side
 * @param intensity 1 (a little) to 3 (much)
 * @param reported whether the client had told of it; what the hands found first is not reported (domain.md, benefits)
 * @param comment at most 120 characters, may be empty
 */
public record BodyMark(String region, Side side, MarkKind kind, int intensity, boolean reported, String comment) {

    public static final int REGION_LIMIT = 40;
    public static final int COMMENT_LIMIT = 120;

    public BodyMark {
        comment = DraftContent.clean(comment);
    }

    /** Where it is: two marks of one region and side differ in their kind. */
    public BodySpot spot() {
        return new BodySpot(region, side);
    }

    /** @throws Refused naming the chart */
    void requireWithinBounds() {
        if (!BodyMap.house().has(spot())) {
            throw new Refused("chart", "body.refused.region");
        }
        if (region.length() > REGION_LIMIT || intensity < 1 || intensity > 3) {
            throw new Refused("chart", "notes.out-of-range", 1, 3);
        }
        if (comment.length() > COMMENT_LIMIT) {
            throw new Refused("chart", "notes.too-long", COMMENT_LIMIT);
        }
    }
}
