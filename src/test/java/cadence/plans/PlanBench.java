package cadence.plans;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.plans.planner.Plan;
import cadence.plans.planner.PlanDifference;
import cadence.plans.planner.PlanRequest;
import cadence.plans.planner.Planner;
import cadence.plans.planner.RandomPlans;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long plans take: one client with twelve events a year, and a thousand clients after a clinic changed its settings, against
 * the time to read what they are made from. Not a test of the suite: {@code ./cadence bench plans}.
 */
class PlanBench extends PostgresIT {

    private static final int CLIENTS = Integer.getInteger("cadence.bench.clients", 1000);
    private static final int ROUNDS = 7;
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Autowired
    private ActivePlanQuery query;

    @Autowired
    private PlanMaker maker;

    @Autowired
    private PlanStore store;

    @Autowired
    private ReplanService service;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void one_client_with_twelve_events_a_year() {
        PlanRequest request = RandomPlans.twelveEvents(TODAY);
        Plan plan = Planner.plan(request);
        for (int i = 0; i < 2000; i++) {
            Planner.plan(request);
        }
        long[] nanos = new long[1000];
        for (int i = 0; i < nanos.length; i++) {
            long begun = System.nanoTime();
            Planner.plan(request);
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        say(
                "One client, 12 events, %d sessions: %.2f ms p50, %.2f ms p95, %.2f ms p99",
                plan.sessions().size(), ms(nanos[500]), ms(nanos[950]), ms(nanos[990]));
        assertThat(plan.sessions()).hasSizeGreaterThan(30);
    }

    @Test
    void many_clients_after_a_change_of_the_clinics_settings() {
        ClinicId clinic = fixtures.clinic();
        AccountId therapist = fixtures.therapist(clinic);
        fill(clinic, therapist);
        As.person(therapist);
        int sessions = accept(clinic, therapist);
        fixtures.jdbc().sql("analyze").update();
        assertThat(service.waiting(Set.of(clinic)))
                .as("nothing has changed yet")
                .isEmpty();
        fixtures.jdbc()
                .sql("update clinic set run_up_interval_days = 10, deep_session_gap_days = 7 where id = ?")
                .param(clinic.value())
                .update();
        List<long[]> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(transaction.execute(status -> round(clinic, therapist)));
        }
        long[] load = rounds.stream().mapToLong(round -> round[0]).sorted().toArray();
        long[] plan = rounds.stream().mapToLong(round -> round[1]).sorted().toArray();
        double loaded = ms(load[ROUNDS / 2]);
        double planned = ms(plan[ROUNDS / 2]);
        int changed = service.waiting(Set.of(clinic)).size();
        say("%d clients, %d sessions, setting changed: %d plans would change", CLIENTS, sessions, changed);
        say(
                "  read %.0f ms, plan and compare %.0f ms: %.2f times the reading (median of %d)",
                loaded, planned, planned / loaded, ROUNDS);
        assertThat(changed).isPositive();
    }

    private long[] round(ClinicId clinic, AccountId therapist) {
        long begun = System.nanoTime();
        List<ActivePlanQuery.Active> active = query.of(therapist, List.of(clinic));
        PlanInputs inputs =
                maker.inputs(active.stream().map(ActivePlanQuery.Active::plan).toList());
        long loaded = System.nanoTime();
        long open = active.stream()
                .filter(one -> maker.propose(one.plan(), inputs, one.refused()).isOpen())
                .count();
        long planned = System.nanoTime();
        assertThat(open).isPositive();
        return new long[] {loaded - begun, planned - loaded};
    }

    /** Twelve editions a month apart; each client enters four of them, and has been seen every three weeks for a year. */
    private void fill(ClinicId clinic, AccountId therapist) {
        run(
                "insert into event (id, name) select uuidv7(), 'Bench ' || n || ' ' || cast(? as text) from generate_series(0, 11) n",
                clinic.value());
        run(
                "insert into event_edition (event_id, first_day, last_day) select id, ?, ? from event where name like 'Bench %' || cast(? as text)",
                TODAY, TODAY, clinic.value());
        run(
                "update event_edition d set first_day = first_day + 25 + 29 * cast(split_part(e.name, ' ', 2) as integer),"
                        + " last_day = last_day + 25 + 29 * cast(split_part(e.name, ' ', 2) as integer)"
                        + " from event e where e.id = d.event_id and e.name like 'Bench %' || cast(? as text)",
                clinic.value());
        run(
                "insert into client (given_name, family_name, birth_date, created_at) select 'Bench', cast(? as text) || ' ' || n, '1985-02-03', now()"
                        + " from generate_series(1, ?) n",
                clinic.value(),
                CLIENTS);
        run(
                "insert into client_registration (client_id, clinic_id, since) select id, ?, '2020-01-01' from client where family_name like cast(? as text) || ' %'",
                clinic.value(), clinic.value());
        run(
                "insert into client_event (client_id, clinic_id, edition_id) select c.id, ?, d.id from client c, event_edition d join event e on e.id = d.event_id"
                        + " where c.family_name like cast(? as text) || ' %' and e.name like 'Bench %' || cast(? as text)"
                        + " and (cast(split_part(c.family_name, ' ', 2) as integer) + cast(split_part(e.name, ' ', 2) as integer)) % 3 = 0",
                clinic.value(), clinic.value(), clinic.value());
        run(
                "insert into appointment (clinic_id, therapist_id, client_id, treatment_type, starts_at, ends_at, outcome, outcome_at, booked_at, booked_by)"
                        + " select ?, ?, c.id, 'MAINTENANCE', at, at + interval '1 minute', 'ATTENDED', at, at, ?"
                        + " from client c, generate_series(0, 16) week, lateral (select timestamptz '2025-09-20 00:00Z' + week * interval '21 days'"
                        + " + cast(split_part(c.family_name, ' ', 2) as integer) * interval '2 minutes') slot (at)"
                        + " where c.family_name like cast(? as text) || ' %'",
                clinic.value(), therapist.value(), therapist.value(), clinic.value());
        run(
                "insert into treatment_plan (client_id, clinic_id, therapist_id, reason, state, starts_on, created_at, activated_at)"
                        + " select id, ?, ?, 'Keep running', 'ACTIVE', ?, now(), now() from client where family_name like cast(? as text) || ' %'",
                clinic.value(), therapist.value(), TODAY.minusDays(60), clinic.value());
    }

    /** As if each plan's proposal had been accepted. */
    private int accept(ClinicId clinic, AccountId therapist) {
        Integer written = transaction.execute(status -> {
            List<TreatmentPlan> plans = query.of(therapist, List.of(clinic)).stream()
                    .map(ActivePlanQuery.Active::plan)
                    .toList();
            PlanInputs inputs = maker.inputs(plans);
            int count = 0;
            for (TreatmentPlan plan : plans) {
                for (PlanDifference.Change change :
                        maker.propose(plan, inputs, "").difference().of(PlanDifference.Kind.NEW)) {
                    if (change.after() != null) {
                        store.add(plan, change.after());
                        count++;
                    }
                }
            }
            return count;
        });
        return written == null ? 0 : written;
    }

    private void run(String sql, Object... params) {
        fixtures.jdbc().sql(sql).params(Arrays.asList(params)).update();
    }

    private static double ms(long nanos) {
        return nanos / 1e6;
    }

    @SuppressWarnings("java:S106")
    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
