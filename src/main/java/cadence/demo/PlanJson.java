package cadence.demo;

import cadence.plans.planner.Because;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the plans keep as JSON: the rules with what they were applied to, and the plan as it was. */
final class PlanJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PlanJson() {}

    static String because(List<Because> because) {
        return JSON.writeValueAsString(because.stream()
                .map(each -> Map.of(
                        "rule",
                        each.rule().name(),
                        "args",
                        each.args().stream().map(PlanJson::argument).toList()))
                .toList());
    }

    /** @param details as the plan's form writes them */
    static String version(String state, Map<String, Object> details, List<ReplayedSession> sessions, LocalDate today) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("state", state);
        content.put("details", details);
        content.put(
                "sessions",
                sessions.stream().map(session -> session(session, today)).toList());
        return JSON.writeValueAsString(content);
    }

    private static Map<String, Object> session(ReplayedSession session, LocalDate today) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", session.id);
        content.put("treatment", session.treatment);
        content.put("window", session.window);
        content.put("because", because(session.because));
        boolean attended = session.booking != null && session.booking.isAttended();
        content.put(
                "state",
                session.dropped ? "DROPPED" : attended ? "ATTENDED" : session.isMissed(today) ? "MISSED" : "PLANNED");
        content.put("day", session.day());
        content.put("pinned", session.pinned);
        return content;
    }

    private static Object argument(Object argument) {
        return argument instanceof LocalDate day ? Map.of("day", day.toString()) : argument;
    }
}
