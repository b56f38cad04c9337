package cadence.plans;

import cadence.access.CurrentUser;
import cadence.plans.PlanVersion.Deed;
import cadence.shared.Id;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the plan as it is after each change; what is kept is never changed. */
@Component
class PlanHistory {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String ADD = """
            insert into plan_version (id, plan_id, client_id, clinic_id, number, made_at, made_by, deed, words, content)
            values (:id, :plan, :client, :clinic,
                1 + (select coalesce(max(v.number), 0) from plan_version v where v.plan_id = :plan),
                :now, :by, :deed, :words, cast(:content as jsonb))
            """;

    private final JdbcClient jdbc;
    private final PlanQuery query;
    private final CurrentUser currentUser;
    private final Clock clock;

    PlanHistory(JdbcClient jdbc, PlanQuery query, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.query = query;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @param words why, or what exactly; may be empty */
    void add(TreatmentPlan before, Deed deed, String words) {
        TreatmentPlan now = query.find(before.id()).orElseThrow();
        jdbc.sql(ADD)
                .param("id", Id.nextValue())
                .param("plan", now.id().value())
                .param("client", now.client().client().value())
                .param("clinic", now.client().clinic().value())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", currentUser.id().value())
                .param("deed", deed.name())
                .param("words", words)
                .param("content", JSON.writeValueAsString(content(now)))
                .update();
    }

    private static Map<String, Object> content(TreatmentPlan plan) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("state", plan.state());
        content.put("details", plan.details());
        content.put(
                "sessions", plan.sessions().stream().map(PlanHistory::session).toList());
        return content;
    }

    private static Map<String, Object> session(TreatmentPlan.Session session) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", session.id().value());
        content.put("treatment", session.treatment());
        content.put("window", session.window());
        content.put("because", BecauseJson.write(session.because()));
        content.put("state", session.state());
        content.put("day", session.day());
        content.put("pinned", session.pinned());
        return content;
    }
}
