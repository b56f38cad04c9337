package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

class ReminderServiceIT extends PostgresIT {

    @Autowired
    private ReminderService service;

    @Autowired
    private MissingNotesService missing;

    @Autowired
    private TodayService today;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ClinicId clinic;
    private AccountId elise;
    private AccountId nadia;
    private AppointmentId late;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        nadia = fixtures.manager(clinic);
        late = ended(clinic, elise, Duration.ofHours(75), "ATTENDED");
    }

    @Test
    void a_reminder_shows_in_the_managers_list_and_on_the_therapists_today_and_is_in_the_trail() {
        Reminded reminded = remind(nadia, late);

        assertThat(reminded).isEqualTo(new Reminded(1, 0, List.of(), List.of()));
        Reminder told = new Reminder(TestClock.START, "Mana Ger");
        assertThat(As.person(nadia, () -> missing.of(Set.of(clinic))).notes())
                .extracting(MissingNote::reminded)
                .containsExactly(told);
        assertThat(As.person(elise, () -> today.unfinished(Set.of(clinic))))
                .extracting(DaySession::reminded)
                .containsExactly(told);
        assertThat(fixtures.jdbc()
                        .sql("select kind || ' ' || action || ' ' || actor_id from audit_entry where record_id = ?")
                        .param(late.value())
                        .query(String.class)
                        .list())
                .containsExactly("ADMINISTRATIVE note.remind " + nadia);
    }

    @Test
    void a_second_reminder_on_the_same_day_is_told_with_when_and_by_whom() {
        remind(nadia, late);
        clock.advance(Duration.ofHours(3));

        Reminded second = remind(fixtures.manager(clinic), late);

        assertThat(second.sent()).isZero();
        assertThat(second.earlier()).singleElement().satisfies(earlier -> {
            assertThat(earlier.clientName()).isEqualTo("Tomasz Wiśniewski");
            assertThat(earlier.reminder()).isEqualTo(new Reminder(TestClock.START, "Mana Ger"));
        });
        assertThat(reminders(late)).isOne();
    }

    @Test
    void the_day_is_the_clinics() {
        ClinicId far = fixtures.clinic("Pacific/Auckland");
        AccountId manager = fixtures.manager(far);
        AppointmentId session = ended(far, fixtures.therapist(far), Duration.ofHours(75), "ATTENDED");
        clock.set(Instant.parse("2026-09-15T11:30:00Z"));
        remind(manager, session);
        clock.set(Instant.parse("2026-09-15T12:30:00Z"));

        assertThat(remind(manager, session).sent())
                .as("after midnight in Auckland")
                .isOne();
        clock.set(Instant.parse("2026-09-15T23:30:00Z"));
        assertThat(remind(manager, session).sent()).as("still that day there").isZero();
    }

    @Test
    void of_two_managers_at_once_one_wins_and_the_other_is_told() throws Exception {
        for (int round = 0; round < 20; round++) {
            AppointmentId one = ended(clinic, elise, Duration.ofHours(100 + 2 * round), "ATTENDED");
            AppointmentId two = ended(clinic, elise, Duration.ofHours(500 + 2 * round), "ATTENDED");
            AccountId other = fixtures.manager(clinic);
            CyclicBarrier together = new CyclicBarrier(2);
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                Future<Reminded> first = both.submit(reminding(nadia, together, one, two));
                Future<Reminded> second = both.submit(reminding(other, together, two, one));
                assertThat(first.get().sent() + second.get().sent()).isEqualTo(2);
                assertThat(first.get().earlier().size() + second.get().earlier().size())
                        .isEqualTo(2);
            }
            assertThat(reminders(one)).isOne();
            assertThat(reminders(two)).isOne();
        }
    }

    @Test
    void what_was_settled_meanwhile_is_left_out() {
        AppointmentId cancelled = ended(clinic, elise, Duration.ofHours(50), "CANCELLED");

        assertThat(remind(nadia, cancelled)).isEqualTo(new Reminded(0, 0, List.of(), List.of()));
    }

    @Test
    void a_session_without_outcome_can_be_reminded_of() {
        AppointmentId open = ended(clinic, elise, Duration.ofHours(30), "SCHEDULED");

        assertThat(remind(nadia, open).sent()).isOne();
    }

    @Test
    void nobody_is_reminded_who_cannot_sign_in_or_has_left() {
        AccountId suspended = fixtures.account("Sus Pended", "SUSPENDED");
        fixtures.membership(suspended, clinic, "THERAPIST");
        AccountId gone = fixtures.account("Gone Away", "ACTIVE");
        fixtures.membership(
                gone, clinic, "THERAPIST", java.time.LocalDate.of(2020, 1, 1), java.time.LocalDate.of(2026, 9, 14));

        Reminded reminded = remind(
                nadia,
                ended(clinic, suspended, Duration.ofHours(40), "ATTENDED"),
                ended(clinic, gone, Duration.ofHours(44), "ATTENDED"));

        assertThat(reminded.sent()).isZero();
        assertThat(reminded.unreachable()).containsExactlyInAnyOrder("Sus Pended", "Gone Away");
    }

    @Test
    void nobody_but_a_manager_of_the_clinic_reminds() {
        assertThatThrownBy(() -> remind(elise, late)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> remind(fixtures.admin(), late)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> remind(fixtures.manager(fixtures.clinic()), late))
                .isInstanceOf(NotFound.class);
        AccountId both = fixtures.manager(fixtures.clinic());
        fixtures.membership(both, clinic, "THERAPIST");
        AppointmentId own = ended(clinic, both, Duration.ofHours(33), "ATTENDED");
        assertThatThrownBy(() -> remind(both, own)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_database_lets_managers_insert_the_therapist_read_and_nobody_change_or_forge() {
        remind(nadia, late);
        assertThat(rows(nadia)).isOne();
        assertThat(rows(elise)).isOne();
        assertThat(rows(fixtures.therapist(clinic))).as("a colleague").isZero();
        assertThat(rows(fixtures.admin())).as("an admin").isZero();
        AppointmentId other = ended(clinic, elise, Duration.ofHours(30), "ATTENDED");
        for (AccountId person : List.of(elise, fixtures.admin(), fixtures.manager(fixtures.clinic()))) {
            assertThatThrownBy(() -> insert(person, other, person)).isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> insert(nadia, other, fixtures.manager(clinic)))
                .as("in another's name")
                .isInstanceOf(RuntimeException.class);
        for (String deed : List.of("update note_reminder set day = day + 1", "delete from note_reminder")) {
            assertThatThrownBy(() -> As.person(
                            nadia,
                            () -> transaction.execute(status -> jdbc.sql(deed).update())))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    private void insert(AccountId as, AppointmentId session, AccountId by) {
        As.person(
                as,
                () -> transaction.execute(status -> jdbc.sql(
                                "insert into note_reminder (appointment_id, clinic_id, therapist_id, sent_by, sent_at, day)"
                                        + " values (?, ?, ?, ?, now(), '2026-09-15')")
                        .params(session.value(), clinic.value(), elise.value(), by.value())
                        .update()));
    }

    private long rows(AccountId as) {
        return As.person(
                as,
                () -> transaction.execute(status -> jdbc.sql("select count(*) from note_reminder where clinic_id = ?")
                        .param(clinic.value())
                        .query(Long.class)
                        .single()));
    }

    private Callable<Reminded> reminding(AccountId manager, CyclicBarrier together, AppointmentId... sessions) {
        return () -> {
            together.await();
            return remind(manager, sessions);
        };
    }

    private Reminded remind(AccountId manager, AppointmentId... sessions) {
        return As.person(manager, () -> service.remind(List.of(sessions)));
    }

    private long reminders(AppointmentId session) {
        return fixtures.jdbc()
                .sql("select count(*) from note_reminder where appointment_id = ?")
                .param(session.value())
                .query(Long.class)
                .single();
    }

    private AppointmentId ended(ClinicId where, AccountId therapist, Duration ago, String outcome) {
        return fixtures.appointment(
                where,
                therapist,
                fixtures.client(where),
                TestClock.START.minus(ago).minus(Duration.ofHours(1)),
                60,
                outcome);
    }
}
