package cadence.notes;

import cadence.shared.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A chart as the text that travels between browser and server. */
public final class ChartJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ChartJson() {}

    public static String write(BodyChart chart) {
        return JSON.writeValueAsString(chart);
    }

    /** @throws Refused naming the chart if the text is not one: no browser of ours sends such a thing */
    public static BodyChart read(String text) {
        if (text.isBlank()) {
            return BodyChart.EMPTY;
        }
        try {
            return JSON.readValue(text, BodyChart.class);
        } catch (JacksonException | NullPointerException unreadable) {
            throw new Refused("chart", "body.refused.unreadable");
        }
    }
}
