package cadence.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.ClientRef;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.PlanId;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** After a change a therapist learns which of the own plans wait; a manager learns how many the settings shape. */
class ReplanServiceIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final LocalDate RACE = LocalDate.of(2026, 11, 15);

    @Autowired
    private ReplanService replan;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private PlanEditService edits;

    @Autowired
    private EventService events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ClinicId here;
    private AccountId elise;

    @BeforeEach
    void people() {
        here = fixtures.clinic();
        elise = fixtures.therapist(here);
        As.person(elise);
    }

    @Test
    void a_change_of_a_setting_makes_the_plans_wait_that_it_changes_and_no_others() {
        ClientRef racing = client("Anna");
        events.enter(racing, "Race " + here, RACE, null, "");
        PlanId withRace = accepted(racing);
        accepted(client("Bea"));
        assertThat(waiting()).isEmpty();

        setting("run_up_interval_days", 7);

        assertThat(waiting()).singleElement().satisfies(one -> {
            assertThat(one.plan()).isEqualTo(withRace);
            assertThat(one.clientName()).isEqualTo("Anna Runner");
            assertThat(one.changes()).isPositive();
        });
        proposals.accept(proposals.propose(withRace));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void longer_sessions_are_a_change_too() {
        PlanId plan = accepted(client("Anna"));
        setting("maintenance_minutes_to", 75);
        assertThat(waiting()).extracting(WaitingPlan::plan).containsExactly(plan);
        proposals.accept(proposals.propose(plan));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void what_was_refused_waits_no_longer_until_it_says_something_else() {
        ClientRef anna = client("Anna");
        events.enter(anna, "Race " + here, RACE, null, "");
        PlanId plan = accepted(anna);
        setting("run_up_interval_days", 7);
        proposals.refuse(proposals.propose(plan));
        assertThat(waiting()).isEmpty();
        setting("run_up_interval_days", 10);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void many_plans_at_once_say_what_each_says_alone() {
        shift(DayOfWeek.TUESDAY);
        shift(DayOfWeek.THURSDAY);
        List<PlanId> plans = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            ClientRef client = client("Client " + i);
            if (i % 3 != 0) {
                events.enter(client, "Race " + i + " " + here, RACE.plusDays(5L * i), null, "");
            }
            plans.add(accepted(client));
            if (i % 2 == 0) {
                fixtures.jdbc()
                        .sql(
                                "insert into client_absence (client_id, clinic_id, first_day, last_day) values (?, ?, ?, ?)")
                        .params(
                                client.client().value(),
                                here.value(),
                                TODAY.plusDays(3L * i),
                                TODAY.plusDays(3L * i + 9))
                        .update();
            }
            if (i % 4 == 1) {
                fixtures.appointment(
                        here,
                        elise,
                        client.client(),
                        TODAY.plusDays(i).atTime(9, 0).toInstant(java.time.ZoneOffset.UTC),
                        60,
                        "SCHEDULED");
            }
        }
        fixtures.jdbc()
                .sql(
                        "insert into therapist_leave (therapist_id, kind, state, starts_at, ends_at) values (?, 'HOLIDAY', 'APPROVED',"
                                + " '2026-12-29T00:00Z', '2026-12-30T00:00Z')")
                .param(elise.value())
                .update();

        List<PlanId> alone =
                plans.stream().filter(plan -> proposals.propose(plan).isOpen()).toList();

        assertThat(alone).isNotEmpty().hasSizeLessThan(plans.size());
        assertThat(waiting()).extracting(WaitingPlan::plan).containsExactlyInAnyOrderElementsOf(alone);
    }

    @Test
    void plans_of_others_and_those_that_ended_do_not_wait() {
        ClientRef anna = client("Anna");
        PlanId ended = accepted(anna);
        setting("maintenance_minutes_to", 75);
        As.person(fixtures.therapist(here));
        assertThat(waiting()).isEmpty();
        As.person(elise);
        assertThat(replan.waiting(Set.of(fixtures.clinic()))).isEmpty();
        fixtures.jdbc()
                .sql("update treatment_plan set state = 'STOPPED' where id = ?")
                .param(ended.value())
                .update();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_manager_learns_how_many_plans_the_settings_shape_and_of_none_of_them() {
        ClientRef anna = client("Anna");
        events.enter(anna, "Race " + here, RACE, null, "");
        accepted(anna);
        accepted(client("Bea"));
        AccountId manager = fixtures.manager(here);
        As.person(manager);
        assertThat(replan.shaped(here)).isEqualTo(new PlansShaped(2, 1));
        assertThatThrownBy(() -> replan.waiting(Set.of(here))).isInstanceOf(RuntimeException.class);
        for (AccountId other : List.of(elise, fixtures.admin(), fixtures.manager(fixtures.clinic()))) {
            As.person(other);
            assertThatThrownBy(() -> replan.shaped(here)).isInstanceOf(NotFound.class);
            Long active = transaction.execute(status -> jdbc.sql("select active from plans_shaped(:clinic)")
                    .param("clinic", here.value())
                    .query(Long.class)
                    .single());
            assertThat(active).as("raw SQL").isZero();
        }
    }

    private List<WaitingPlan> waiting() {
        return replan.waiting(Set.of(here));
    }

    private ClientRef client(String given) {
        ClientId id = fixtures.client(given, "Runner", here);
        fixtures.treats(elise, id, here);
        return new ClientRef(id, here);
    }

    private PlanId accepted(ClientRef client) {
        PlanId plan = edits.draft(
                client, new PlanDetails("Keep running", null, TODAY, null, false, List.of(), List.of(), List.of()));
        proposals.accept(proposals.propose(plan));
        return plan;
    }

    private void setting(String column, int value) {
        fixtures.jdbc()
                .sql(
                        "update clinic set run_up_interval_days = case when ? = 'run_up_interval_days' then ? else run_up_interval_days end,"
                                + " maintenance_minutes_to = case when ? = 'maintenance_minutes_to' then ? else maintenance_minutes_to end"
                                + " where id = ?")
                .params(column, value, column, value, here.value())
                .update();
    }

    private void shift(DayOfWeek day) {
        fixtures.jdbc()
                .sql(
                        "insert into roster_shift (clinic_id, therapist_id, weekday, starts, ends, valid_from) values (?, ?, ?, ?, ?, ?)")
                .params(
                        here.value(),
                        elise.value(),
                        day.getValue(),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        TODAY.minusDays(30))
                .update();
    }
}
