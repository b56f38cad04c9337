package cadence.notes;

/**
 * A region of the body on one side.
 *
 * @param region its name in the body map
 */
public record BodySpot(String region, Side side) {

    /** As the browser names it: "soleus.LEFT". */
    public String key() {
        return region + "." + side;
    }
}
