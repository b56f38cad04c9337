package cadence.plans;

import cadence.shared.AccountId;
import cadence.shared.Id;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Writes what belongs to a plan: goals, exercises for home, criteria of discharge, reviews. */
@Component
class PlanPartsStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanPartsStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes goals, exercises and criteria anew, in their order. */
    void write(TreatmentPlan plan, PlanDetails details) {
        clear("delete from plan_goal where plan_id = :id", plan);
        clear("delete from plan_exercise where plan_id = :id", plan);
        clear("delete from plan_criterion where plan_id = :id", plan);
        int position = 0;
        for (PlanDetails.Goal goal : details.goals()) {
            part(plan, position++, """
                    insert into plan_goal (id, plan_id, client_id, clinic_id, position, measure, measure_code, subject, side, unit,
                        baseline, baseline_on, latest, latest_on, target)
                    values (:part, :id, :client, :clinic, :position, :measure, :code, :subject, :side, :unit, :baseline,
                        :baselineOn, :latest, :latestOn, :target)
                    """)
                    .param("measure", goal.measure())
                    .param("code", goal.code())
                    .param("subject", goal.subject())
                    .param("side", goal.side() == null ? null : goal.side().name(), Types.VARCHAR)
                    .param("unit", goal.unit())
                    .param("baseline", goal.baseline(), Types.NUMERIC)
                    .param("baselineOn", goal.baselineOn(), Types.DATE)
                    .param("latest", goal.latest(), Types.NUMERIC)
                    .param("latestOn", goal.latestOn(), Types.DATE)
                    .param("target", goal.target(), Types.NUMERIC)
                    .update();
        }
        position = 0;
        for (PlanDetails.Exercise exercise : details.exercises()) {
            part(plan, position++, """
                    insert into plan_exercise (id, plan_id, client_id, clinic_id, position, name, dose, times_a_week, hint)
                    values (:part, :id, :client, :clinic, :position, :name, :dose, :times, :hint)
                    """)
                    .param("name", exercise.name())
                    .param("dose", exercise.dose())
                    .param("times", exercise.timesAWeek(), Types.INTEGER)
                    .param("hint", exercise.hint())
                    .update();
        }
        position = 0;
        for (PlanDetails.Criterion criterion : details.criteria()) {
            part(plan, position++, """
                    insert into plan_criterion (id, plan_id, client_id, clinic_id, position, words, met_on)
                    values (:part, :id, :client, :clinic, :position, :words, :met)
                    """)
                    .param("words", criterion.words())
                    .param("met", criterion.metOn(), Types.DATE)
                    .update();
        }
    }

    /** @param dueOn which review it was */
    void review(TreatmentPlan plan, LocalDate dueOn, AccountId by, String words) {
        jdbc.sql("""
                insert into plan_review (id, plan_id, client_id, clinic_id, due_on, done_at, done_by, words)
                values (:part, :id, :client, :clinic, :due, :now, :by, :words)
                """)
                .param("part", Id.nextValue())
                .param("id", plan.id().value())
                .param("client", plan.client().client().value())
                .param("clinic", plan.client().clinic().value())
                .param("due", dueOn)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", by.value())
                .param("words", words)
                .update();
    }

    private void clear(String sql, TreatmentPlan plan) {
        jdbc.sql(sql).param("id", plan.id().value()).update();
    }

    private StatementSpec part(TreatmentPlan plan, int position, String sql) {
        return jdbc.sql(sql)
                .param("id", plan.id().value())
                .param("part", Id.nextValue())
                .param("client", plan.client().client().value())
                .param("clinic", plan.client().clinic().value())
                .param("position", position);
    }
}
