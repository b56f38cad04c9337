package cadence.plans;

import cadence.plans.planner.Because;
import cadence.plans.planner.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rules with their arguments as the database keeps them: days as {@code {"day": "2026-10-11"}}. */
final class BecauseJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DAY = "day";

    private BecauseJson() {}

    static String write(List<Because> because) {
        return JSON.writeValueAsString(because.stream()
                .map(each -> Map.of(
                        "rule",
                        each.rule().name(),
                        "args",
                        each.args().stream().map(BecauseJson::kept).toList()))
                .toList());
    }

    static List<Because> read(String text) {
        List<Because> because = new ArrayList<>();
        for (JsonNode each : JSON.readTree(text)) {
            List<Object> args = new ArrayList<>();
            each.path("args").forEach(arg -> args.add(argument(arg)));
            because.add(new Because(Rule.valueOf(each.path("rule").asString()), args));
        }
        return because;
    }

    private static Object kept(Object argument) {
        return argument instanceof LocalDate day ? Map.of(DAY, day.toString()) : argument;
    }

    private static Object argument(JsonNode node) {
        if (node.isObject()) {
            return LocalDate.parse(node.path(DAY).asString());
        }
        return node.isNumber() ? (Object) node.asInt() : node.asString();
    }
}
