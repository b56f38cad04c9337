package cadence.plans;

import cadence.plans.TreatmentPlan.State;
import cadence.plans.planner.Course;
import cadence.plans.planner.PlannedSession;
import cadence.plans.planner.RaceRef;
import cadence.shared.AccountId;
import cadence.shared.Id;
import cadence.shared.PlanId;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Writes plans and their sessions; every change of a plan counts its version up. */
@Component
class PlanStore {

    private static final String INSERT = """
            insert into treatment_plan (id, client_id, clinic_id, therapist_id, state, created_at, reason, starts_on, ends_on,
                stage_sessions, episode, course_purpose, course_from, course_sessions, course_every_days, course_minutes_from,
                course_minutes_to)
            values (:id, :client, :clinic, :therapist, 'DRAFT', :now, :reason, :starts, :ends, :stages, :episode, :purpose,
                :from, :sessions, :everyDays, :minutesFrom, :minutesTo)
            """;

    private static final String CHANGE = """
            update treatment_plan
            set reason = :reason, starts_on = :starts, ends_on = :ends, stage_sessions = :stages, episode = :episode,
                course_purpose = :purpose, course_from = :from, course_sessions = :sessions, course_every_days = :everyDays,
                course_minutes_from = :minutesFrom, course_minutes_to = :minutesTo, version = version + 1
            where id = :id and version = :version and state in ('DRAFT', 'ACTIVE')
            """;

    private static final String MOVE_ON = """
            update treatment_plan
            set state = :state, end_reason = :reason, version = version + 1,
                activated_at = case when :state = 'ACTIVE' then cast(:now as timestamptz) else activated_at end,
                ended_at = case when :state in ('COMPLETED', 'STOPPED') then cast(:now as timestamptz) end
            where id = :id and version = :version and state in ('DRAFT', 'ACTIVE')
            """;

    private static final String LOCK = "select version from treatment_plan where id = :id for update";

    private static final String TOUCH =
            "update treatment_plan set version = version + 1, kept_digest = '' where id = :id";

    private static final String KEEP =
            "update treatment_plan set version = version + 1, kept_digest = :digest, kept_at = :now where id = :id";

    private static final String KEPT = "select kept_digest from treatment_plan where id = :id";

    private static final String ADD = """
            insert into plan_session (id, plan_id, client_id, clinic_id, state, treatment_type, pace, depth, minutes_from,
                minutes_to, entry_id, stage, earliest, latest, suggested, because)
            values (:id, :plan, :client, :clinic, 'PLANNED', :type, :pace, :depth, :minutesFrom, :minutesTo, :entry, :stage,
                :earliest, :latest, :suggested, cast(:because as jsonb))
            """;

    // A booking that no longer lies in the window is left behind; it stands in the diary until someone settles it.
    private static final String MOVE = """
            update plan_session
            set treatment_type = :type, pace = :pace, depth = :depth, minutes_from = :minutesFrom, minutes_to = :minutesTo,
                entry_id = :entry, stage = :stage, earliest = :earliest, latest = :latest, suggested = :suggested,
                because = cast(:because as jsonb),
                left_appointment_id = case when :leaves then cast(:booking as uuid) else left_appointment_id end,
                appointment_id = case when :leaves then null else cast(:booking as uuid) end
            where id = :id and plan_id = :plan
            """;

    private static final String DROP = """
            update plan_session
            set state = 'DROPPED', because = cast(:because as jsonb), appointment_id = null,
                left_appointment_id = coalesce(cast(:booking as uuid), left_appointment_id)
            where id = :id and plan_id = :plan
            """;

    private static final String DROP_REST = """
            update plan_session s set state = 'DROPPED'
            from plan_session_standing v
            where v.id = s.id and s.plan_id = :plan and v.standing = 'PLANNED' and v.booking_id is null
            """;

    private static final String PIN = """
            update plan_session set pinned = :pinned, pinned_by = :by, pinned_at = :at, pin_reason = :reason
            where id = :id and plan_id = :plan and state = 'PLANNED'
            """;

    private static final String REVIVE = """
            update plan_session set state = 'PLANNED', appointment_id = left_appointment_id, left_appointment_id = null
            where id = :id and plan_id = :plan and state = 'DROPPED'
            """;

    private static final String LINK = """
            update plan_session set appointment_id = :booking, left_appointment_id = null
            where id = :id and plan_id = :plan and state = 'PLANNED'
            """;

    private static final String SETTLE_LEFT =
            "update plan_session set left_appointment_id = null where id = :id and plan_id = :plan";

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(TreatmentPlan plan) {
        details(INSERT, plan.id(), plan.details())
                .param("client", plan.client().client().value())
                .param("clinic", plan.client().clinic().value())
                .param("therapist", plan.therapist().id().value())
                .param("now", now())
                .update();
    }

    /** False when the plan changed since, or is over. */
    boolean change(PlanId plan, int version, PlanDetails details) {
        return details(CHANGE, plan, details).param("version", version).update() == 1;
    }

    /** False when the plan changed since, or is over. */
    boolean moveOn(PlanId plan, int version, State state, String reason) {
        return about(MOVE_ON, plan)
                        .param("state", state.name())
                        .param("reason", reason)
                        .param("now", now())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Keeps others from changing the plan until this transaction ends. */
    int lock(PlanId plan) {
        return about(LOCK, plan).query(Integer.class).single();
    }

    void touch(PlanId plan) {
        about(TOUCH, plan).update();
    }

    /** Remembers which proposal was refused. */
    void keep(PlanId plan, String digest) {
        about(KEEP, plan).param("digest", digest).param("now", now()).update();
    }

    /** The proposal that was refused, empty for none. */
    String kept(PlanId plan) {
        return about(KEPT, plan).query(String.class).single();
    }

    void add(TreatmentPlan plan, PlannedSession session) {
        session(ADD, plan.id(), session)
                .param("id", Id.nextValue())
                .param("client", plan.client().client().value())
                .param("clinic", plan.client().clinic().value())
                .update();
    }

    /** @param leaves whether the booking stays behind */
    void move(TreatmentPlan plan, TreatmentPlan.Session before, PlannedSession after, boolean leaves) {
        session(MOVE, plan.id(), after)
                .param("id", before.id().value())
                .param("leaves", leaves)
                .param("booking", booking(before), Types.OTHER)
                .update();
    }

    void drop(TreatmentPlan plan, TreatmentPlan.Session session, String because) {
        about(DROP, plan.id(), session.id())
                .param("because", because)
                .param("booking", booking(session), Types.OTHER)
                .update();
    }

    /** Drops what is neither booked nor over: the plan ended. */
    void dropRest(PlanId plan) {
        jdbc.sql(DROP_REST).param("plan", plan.value()).update();
    }

    /** False when the session is not planned any more. */
    boolean pin(PlanId plan, SessionId session, boolean pinned, AccountId by, String reason) {
        return about(PIN, plan, session)
                        .param("pinned", pinned)
                        .param("by", pinned ? by.value() : null, Types.OTHER)
                        .param("at", pinned ? now() : null, Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("reason", pinned ? reason : "")
                        .update()
                == 1;
    }

    /** Takes a dropped session back with the booking it had. */
    void revive(PlanId plan, SessionId session) {
        about(REVIVE, plan, session).update();
    }

    /** False when the session is not planned any more. */
    boolean link(PlanId plan, SessionId session, Id appointment) {
        return about(LINK, plan, session).param("booking", appointment.value()).update() == 1;
    }

    /** The booking it left behind is where it should be: the plan counts from it like from any other visit. */
    void settleLeft(PlanId plan, SessionId session) {
        about(SETTLE_LEFT, plan, session).update();
    }

    private StatementSpec details(String sql, PlanId plan, PlanDetails details) {
        Course course = details.course();
        return jdbc.sql(sql)
                .param("id", plan.value())
                .param("reason", details.reason())
                .param("starts", details.startsOn())
                .param("ends", details.endsOn(), Types.DATE)
                .param("stages", details.stageSessions())
                .param("episode", details.episode().name())
                .param("purpose", course == null ? null : course.purpose().name(), Types.VARCHAR)
                .param("from", course == null ? null : course.from(), Types.DATE)
                .param("sessions", course == null ? null : course.sessions(), Types.INTEGER)
                .param("everyDays", course == null ? null : course.everyDays(), Types.INTEGER)
                .param("minutesFrom", course == null ? null : course.minutes().from(), Types.INTEGER)
                .param("minutesTo", course == null ? null : course.minutes().to(), Types.INTEGER);
    }

    private StatementSpec session(String sql, PlanId plan, PlannedSession session) {
        RaceRef race = session.race();
        return jdbc.sql(sql)
                .param("plan", plan.value())
                .param("type", session.type().name())
                .param("pace", session.treatment().pace().name())
                .param("depth", session.treatment().depth().name())
                .param("minutesFrom", session.treatment().minutes().from())
                .param("minutesTo", session.treatment().minutes().to())
                .param("entry", race == null ? null : race.race(), Types.OTHER)
                .param("stage", race == null ? 0 : race.stage())
                .param("earliest", session.window().earliest())
                .param("latest", session.window().latest())
                .param("suggested", session.window().day())
                .param("because", BecauseJson.write(session.because()));
    }

    private static @Nullable Object booking(TreatmentPlan.Session session) {
        TreatmentPlan.Booking booking = session.booking();
        return booking == null ? null : booking.id().value();
    }

    private StatementSpec about(String sql, PlanId plan) {
        return jdbc.sql(sql).param("id", plan.value());
    }

    private StatementSpec about(String sql, PlanId plan, SessionId session) {
        return jdbc.sql(sql).param("plan", plan.value()).param("id", session.value());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
