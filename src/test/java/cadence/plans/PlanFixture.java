package cadence.plans;

import cadence.clients.ClientRef;
import cadence.shared.AccountId;
import cadence.shared.PlanId;
import cadence.testing.Fixtures;
import cadence.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;

/** A plan with one goal and three sessions: one attended, one missed, one to come. */
public final class PlanFixture {

    private final Fixtures fixtures;

    public PlanFixture(Fixtures fixtures) {
        this.fixtures = fixtures;
    }

    public PlanId plan(ClientRef client, AccountId therapist) {
        PlanId id = PlanId.next();
        fixtures.jdbc()
                .sql(
                        "insert into treatment_plan (id, client_id, clinic_id, therapist_id, reason, state, starts_on, created_at)"
                                + " values (?, ?, ?, ?, 'Run-up to London Marathon', 'ACTIVE', ?, ?)")
                .params(
                        id.value(),
                        client.client().value(),
                        client.clinic().value(),
                        therapist.value(),
                        LocalDate.of(2026, 6, 1),
                        Fixtures.utc(TestClock.START))
                .update();
        fixtures.jdbc()
                .sql(
                        "insert into plan_goal (plan_id, client_id, clinic_id, position, measure, unit, baseline, latest, target)"
                                + " values (?, ?, ?, 1, 'Going downstairs, PSFS', '', 4, 7, 9)")
                .params(id.value(), client.client().value(), client.clinic().value())
                .update();
        session(id, client, LocalDate.of(2026, 8, 1));
        fixtures.appointment(
                client.clinic(), therapist, client.client(), Instant.parse("2026-08-04T09:00:00Z"), 60, "ATTENDED");
        session(id, client, LocalDate.of(2026, 9, 1));
        session(id, client, LocalDate.of(2026, 10, 1));
        return id;
    }

    private void session(PlanId plan, ClientRef client, LocalDate day) {
        fixtures.jdbc()
                .sql(
                        "insert into plan_session (plan_id, client_id, clinic_id, treatment_type, earliest, latest, suggested,"
                                + " state, because) values (?, ?, ?, 'MAINTENANCE', ?, ?, ?, 'PLANNED',"
                                + " '[{\"rule\": \"MAINTENANCE\", \"args\": [{\"day\": \"2026-07-08\"}]}]')")
                .params(
                        plan.value(),
                        client.client().value(),
                        client.clinic().value(),
                        day,
                        day.plusDays(6),
                        day.plusDays(3))
                .update();
    }
}
