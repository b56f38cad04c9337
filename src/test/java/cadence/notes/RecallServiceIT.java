package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.ClientRef;
import cadence.notes.DueBack.Rule;
import cadence.notes.DueBack.Window;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.PlanId;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.Fixtures;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class RecallServiceIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Autowired
    private RecallService recalls;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ClinicId clinic;
    private AccountId elise;
    private AccountId manager;
    private int visits;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        manager = fixtures.manager(clinic);
        As.person(elise);
    }

    @Test
    void an_active_plan_decides_by_its_window_and_by_nothing_else() {
        ClientId open = regular("Open", 36);
        ClientId past = regular("Past", 40);
        ClientId later = regular("Later", 40);
        window(plan(open, "KEEP_RUNNING"), open, -2, 3);
        PlanId lapsed = plan(past, "INJURY");
        window(lapsed, past, -30, -20);
        window(lapsed, past, -3, 4);
        // Attended long ago, in the window: not due for it again.
        window(lapsed, past, -60, -50);
        window(plan(later, "KEEP_RUNNING"), later, 1, 8);
        regular("Nobody's plan", 36);

        List<DueBack> due = recalls.list(Set.of(clinic));

        assertThat(due).extracting(DueBack::clientName).containsExactly("Past Due", "Nobody's plan Due", "Open Due");
        assertThat(due.getFirst()).satisfies(first -> {
            assertThat(first.rule()).isEqualTo(Rule.PLAN);
            assertThat(first.window()).isEqualTo(new Window(TODAY.minusDays(30), TODAY.minusDays(20)));
            assertThat(first.daysPast()).isEqualTo(20);
            assertThat(first.injured()).isTrue();
            assertThat(first.session()).isNotNull();
            assertThat(first.contact().phone()).isEqualTo("07700 900142");
        });
        assertThat(due.get(1).rule()).isEqualTo(Rule.MAINTENANCE);
        assertThat(due.getLast().daysPast()).isEqualTo(-3);
        assertThat(due.getLast().injured()).isFalse();
    }

    @Test
    void who_did_not_come_is_due_and_who_has_something_booked_is_not() {
        ClientId missed = regular("Missed", 40);
        window(plan(missed, "KEEP_RUNNING"), missed, -5, 1);
        visit(missed, 2, "NO_SHOW");
        ClientId booked = regular("Booked", 40);
        window(plan(booked, "KEEP_RUNNING"), booked, -5, 1);
        visit(booked, -9, "SCHEDULED");

        assertThat(recalls.list(Set.of(clinic))).extracting(DueBack::clientName).containsExactly("Missed Due");
    }

    @Test
    void a_visit_to_a_colleague_who_stood_in_counts_as_the_last() {
        ClientId client = regular("Hers", 60);
        fixtures.appointment(
                clinic, fixtures.therapist(clinic), client, TestClock.START.minus(Duration.ofDays(30)), 60, "ATTENDED");

        assertThat(only().lastVisit()).isEqualTo(TODAY.minusDays(30));
        assertThat(only().daysPast()).isEqualTo(2);
    }

    @Test
    void a_call_lets_the_client_wait_until_that_day_and_no_longer() {
        ClientId client = regular("Waits", 36);
        var ref = new ClientRef(client, clinic);

        recalls.called(ref, TODAY.plusDays(3), "On holiday");

        assertThat(only().isWaiting()).isTrue();
        assertThat(only().called()).isNotNull().satisfies(call -> {
            assertThat(call.words()).isEqualTo("On holiday");
            assertThat(call.on()).isEqualTo(TODAY);
        });
        clock.set(TestClock.START.plus(Duration.ofDays(3)));
        assertThat(only().isWaiting()).isFalse();
        clock.set(TestClock.START.plus(Duration.ofDays(1)));
        recalls.again(ref);
        assertThat(only().isWaiting()).isFalse();
        assertThat(fixtures.jdbc()
                        .sql("select count(*) from audit_entry where action = 'recall.call' and client_id = ?")
                        .param(client.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void a_day_that_is_over_or_far_away_is_refused_beside_the_field() {
        var ref = new ClientRef(regular("Waits", 36), clinic);
        for (LocalDate until : new LocalDate[] {null, TODAY, TODAY.plusYears(2)}) {
            assertThatThrownBy(() -> recalls.called(ref, until, ""))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.field()).isEqualTo("until"));
        }
        assertThatThrownBy(() -> recalls.called(ref, TODAY.plusDays(1), "x".repeat(201)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("words"));
    }

    @Test
    void a_manager_sees_the_clinics_list_without_a_word_of_any_plan() {
        ClientId injured = regular("Injured", 40);
        window(plan(injured, "INJURY"), injured, -5, -1);
        AccountId daniel = fixtures.therapist(clinic);
        ClientId his = fixtures.client("His", "Due", clinic);
        for (int days : new int[] {30, 60, 90}) {
            fixtures.appointment(clinic, daniel, his, TestClock.START.minus(Duration.ofDays(days)), 60, "ATTENDED");
        }

        As.person(manager);
        List<DueBack> due = recalls.list(Set.of(clinic));

        assertThat(due).extracting(DueBack::clientName).containsExactly("His Due", "Injured Due");
        assertThat(due.getLast()).satisfies(one -> {
            assertThat(one.rule()).isEqualTo(Rule.PLAN);
            assertThat(one.session()).isNull();
            assertThat(one.injured()).isFalse();
            assertThat(one.contact().phone()).isNotBlank();
        });
        recalls.called(new ClientRef(his, clinic), TODAY.plusDays(5), "");
        As.person(elise);
        assertThat(recalls.list(Set.of(clinic))).extracting(DueBack::clientName).containsExactly("Injured Due");
        assertThat(recalls.list(Set.of(clinic)).getFirst().session())
                .isNotNull()
                .satisfies(session -> assertThat(session.type()).isEqualTo(TreatmentType.MAINTENANCE));
    }

    @Test
    void colleagues_foreigners_and_admins_see_and_call_nobody() {
        var ref = new ClientRef(regular("Hers", 36), clinic);
        PlanId plan = plan(ref.client(), "KEEP_RUNNING");
        window(plan, ref.client(), -2, 3);
        for (AccountId other : List.of(
                fixtures.therapist(clinic),
                fixtures.therapist(fixtures.clinic()),
                fixtures.manager(fixtures.clinic()))) {
            As.person(other);
            assertThat(recalls.list(Set.of(clinic))).isEmpty();
            assertThatThrownBy(() -> recalls.called(ref, TODAY.plusDays(2), "")).isInstanceOf(RuntimeException.class);
            assertThat(windows()).isZero();
        }
        As.person(fixtures.admin());
        assertThatThrownBy(() -> recalls.list(Set.of(clinic))).isInstanceOf(RuntimeException.class);
        assertThat(windows()).isZero();
        As.person(elise);
        assertThat(windows()).isOne();
    }

    private long windows() {
        Long count = transaction.execute(status -> jdbc.sql("select count(*) from plan_window_due(:clinics)")
                .param("clinics", Rows.values(Set.of(clinic)))
                .query(Long.class)
                .single());
        return count == null ? -1 : count;
    }

    private DueBack only() {
        List<DueBack> due = recalls.list(Set.of(clinic));
        assertThat(due).hasSize(1);
        return due.getFirst();
    }

    /** Three visits to Elise, the last so many days ago. */
    private ClientId regular(String given, int days) {
        ClientId client = fixtures.client(given, "Due", clinic);
        for (int visit = 0; visit < 3; visit++) {
            visit(client, days + 14 * visit, "ATTENDED");
        }
        return client;
    }

    /** At an hour of its own: a therapist is with one client at a time. */
    private void visit(ClientId client, int daysAgo, String outcome) {
        Duration ago = Duration.ofDays(daysAgo).minusHours(visits++ % 12);
        fixtures.appointment(clinic, elise, client, TestClock.START.minus(ago), 60, outcome);
    }

    private PlanId plan(ClientId client, String episode) {
        PlanId id = PlanId.next();
        boolean injury = episode.equals("INJURY");
        fixtures.jdbc()
                .sql(
                        "insert into treatment_plan (id, client_id, clinic_id, therapist_id, reason, state, starts_on, created_at,"
                                + " episode, course_purpose, course_from, course_sessions, course_every_days, course_minutes_from,"
                                + " course_minutes_to) values (?, ?, ?, ?, 'Why', 'ACTIVE', '2026-06-01', ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        client.value(),
                        clinic.value(),
                        elise.value(),
                        Fixtures.utc(TestClock.START),
                        episode,
                        injury ? "TREATMENT" : null,
                        injury ? TODAY : null,
                        injury ? 4 : null,
                        injury ? 7 : null,
                        injury ? 30 : null,
                        injury ? 60 : null)
                .update();
        return id;
    }

    private void window(PlanId plan, ClientId client, int from, int to) {
        fixtures.jdbc()
                .sql(
                        "insert into plan_session (plan_id, client_id, clinic_id, treatment_type, earliest, latest, suggested,"
                                + " state, because) values (?, ?, ?, 'MAINTENANCE', ?, ?, ?, 'PLANNED',"
                                + " '[{\"rule\": \"MAINTENANCE\", \"args\": [{\"day\": \"2026-07-08\"}]}]')")
                .params(
                        plan.value(),
                        client.value(),
                        clinic.value(),
                        TODAY.plusDays(from),
                        TODAY.plusDays(to),
                        TODAY.plusDays(from))
                .update();
    }
}
