package cadence.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.ui.Texts;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An appointment is moved to another time by whoever keeps the diary, from where it was seen. */
class MovingIT extends PostgresIT {

    /** Wednesday 16 September 2026, 10:00 in London. */
    private static final Instant TEN = Instant.parse("2026-09-16T09:00:00Z");

    private static final Instant NOON = TEN.plus(Duration.ofHours(2));
    private static final Instant THREE = TEN.plus(Duration.ofHours(5));

    @Autowired
    private AppointmentService service;

    private ClinicId clinic;
    private AccountId elise;
    private AccountId manager;
    private AppointmentId ten;
    private AppointmentId noon;

    @BeforeEach
    void two_appointments() {
        clinic = fixtures.clinic("Europe/London");
        elise = fixtures.account("Elise Hartley", "ACTIVE");
        fixtures.membership(elise, clinic, "THERAPIST");
        manager = fixtures.manager(clinic);
        ClientId tomasz = fixtures.client("Tomasz", "Wiśniewski", clinic);
        ClientId noor = fixtures.client("Noor", "Rahimi", clinic);
        ten = fixtures.appointment(clinic, elise, tomasz, TEN, 60, "SCHEDULED");
        noon = fixtures.appointment(clinic, elise, noor, NOON, 45, "SCHEDULED");
        As.person(elise);
    }

    @Test
    void therapist_room_and_length_stay_and_the_trail_has_it() {
        service.move(ten, TEN, THREE);

        assertThat(service.appointment(ten))
                .matches(row -> row.startsAt().equals(THREE))
                .matches(row -> row.minutes() == 60 && row.therapist().equals(elise));
        assertThat(fixtures.jdbc()
                        .sql("select count(*) from audit_entry where action = 'appointment.moved' and record_id = ?")
                        .param(ten.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void one_that_was_moved_meanwhile_stays_where_it_is_now() {
        service.move(ten, TEN, THREE);

        assertThatThrownBy(() -> service.move(ten, TEN, TEN.plus(Duration.ofDays(1))))
                .isInstanceOf(Refused.class)
                .hasMessage("diary.settle.changed-meanwhile");
        assertThat(service.appointment(ten).startsAt()).isEqualTo(THREE);
    }

    @Test
    void what_stands_under_the_rules_of_booking_is_refused_by_name() {
        assertThatThrownBy(() -> service.move(ten, TEN, NOON)).hasMessage("diary.clash.moved.therapist");
        assertThatThrownBy(() -> service.move(ten, TEN, TEN.minus(Duration.ofDays(60))))
                .hasMessage("diary.book.date-range");
        clock.set(TEN.plus(Duration.ofHours(1)));
        service.settle(ten, Outcome.ATTENDED, "");
        assertThatThrownBy(() -> service.move(ten, TEN, THREE)).hasMessage("diary.move.settled");
    }

    @Test
    void a_colleague_who_treats_the_client_moves_nothing_in_anothers_diary() {
        AccountId daniel = fixtures.therapist(clinic);
        fixtures.treats(daniel, service.appointment(ten).client(), clinic);
        for (AccountId person : List.of(daniel, fixtures.therapist(fixtures.clinic()))) {
            As.person(person);
            assertThatThrownBy(() -> service.move(ten, TEN, THREE)).isInstanceOf(NotFound.class);
        }
        As.person(manager);
        service.move(ten, TEN, THREE);
        assertThat(service.appointment(ten).startsAt()).isEqualTo(THREE);
    }

    @Test
    void of_two_who_move_onto_the_same_time_at_the_same_moment_one_wins_and_the_other_is_told() throws Exception {
        var barrier = new CyclicBarrier(2);
        Callable<String> first = () -> As.person(elise, () -> race(barrier, ten, TEN));
        Callable<String> second = () -> As.person(manager, () -> race(barrier, noon, NOON));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = threads.invokeAll(List.of(first, second));
            List<String> words = List.of(results.get(0).get(), results.get(1).get());
            assertThat(words).containsOnlyOnce("moved");
            assertThat(words)
                    .anyMatch(word -> word.matches("Not moved\\. Elise Hartley is taken until 1(6:00|5:45)\\."));
        }
    }

    private String race(CyclicBarrier barrier, AppointmentId id, Instant seen) throws Exception {
        barrier.await();
        try {
            service.move(id, seen, THREE);
            return "moved";
        } catch (Refused refused) {
            return new Texts().getTranslation(refused.messageKey(), Locale.UK, refused.arguments());
        }
    }
}
