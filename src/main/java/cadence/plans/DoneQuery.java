package cadence.plans;

import cadence.shared.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how long the sessions of a plan took. */
@Component
class DoneQuery {

    private static final String MINUTES = """
            select coalesce(sum(extract(epoch from s.ends_at - s.starts_at) / 60), 0)::bigint
            from plan_session_standing s where s.plan_id = :plan and s.standing = 'ATTENDED'
            """;

    private final JdbcClient jdbc;

    DoneQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Minutes of attended sessions, as they stand in the diary. */
    long minutes(PlanId plan) {
        return jdbc.sql(MINUTES).param("plan", plan.value()).query(Long.class).single();
    }
}
