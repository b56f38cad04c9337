package cadence.plans;

import cadence.plans.PlanVersion.Content;
import cadence.plans.PlanVersion.Sessions;
import cadence.plans.TreatmentPlan.SessionState;
import cadence.shared.PlanId;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link PlanHistory} keeps. */
@Component
class PlanVersionQuery {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String VERSIONS = """
            select v.number, v.made_at, v.deed, v.words, coalesce(a.full_name, '') made_by_name
            from plan_version v
            left join account a on a.id = v.made_by
            where v.plan_id = :plan
            order by v.number desc
            """;

    private static final String CONTENT = "select content from plan_version where plan_id = :plan and number = :number";

    private final JdbcClient jdbc;

    PlanVersionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<PlanVersion> versions(PlanId plan) {
        return jdbc.sql(VERSIONS)
                .param("plan", plan.value())
                .query((row, number) -> new PlanVersion(
                        row.getInt("number"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("made_by_name"),
                        PlanVersion.Deed.valueOf(row.getString("deed")),
                        row.getString("words")))
                .list();
    }

    Optional<Content> content(PlanId plan, int number) {
        return jdbc.sql(CONTENT)
                .param("plan", plan.value())
                .param("number", number)
                .query(String.class)
                .optional()
                .map(PlanVersionQuery::content);
    }

    private static Content content(String text) {
        JsonNode node = JSON.readTree(text);
        List<JsonNode> sessions = new ArrayList<>();
        node.path("sessions").forEach(sessions::add);
        return new Content(
                TreatmentPlan.State.valueOf(node.path("state").asString()),
                JSON.treeToValue(node.path("details"), PlanDetails.class),
                new Sessions(
                        count(sessions, SessionState.PLANNED),
                        count(sessions, SessionState.ATTENDED),
                        count(sessions, SessionState.MISSED),
                        count(sessions, SessionState.DROPPED),
                        sessions.stream()
                                .filter(session -> session.path("pinned").asBoolean())
                                .count()));
    }

    private static long count(List<JsonNode> sessions, SessionState state) {
        return sessions.stream()
                .filter(session -> session.path("state").asString().equals(state.name()))
                .count();
    }
}
