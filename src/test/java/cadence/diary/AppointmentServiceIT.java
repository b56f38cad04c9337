package cadence.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Purpose;
import cadence.shared.Refused;
import cadence.shared.RoomId;
import cadence.shared.TreatmentType;
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
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AppointmentServiceIT extends PostgresIT {

    /** Wednesday 16 September 2026, 10:00 in London. */
    private static final Instant TEN = Instant.parse("2026-09-16T09:00:00Z");

    @Autowired
    private AppointmentService service;

    private ClinicId clinic;
    private AccountId elise;
    private AccountId daniel;
    private AccountId manager;
    private ClientId tomasz;
    private ClientId noor;
    private RoomId room;

    @BeforeEach
    void a_clinic_with_two_therapists() {
        clinic = fixtures.clinic();
        elise = named("Elise Hartley", clinic);
        daniel = named("Daniel Osei", clinic);
        manager = fixtures.manager(clinic);
        tomasz = fixtures.client("Tomasz", "Wiśniewski", clinic);
        noor = fixtures.client("Noor", "Rahimi", clinic);
        room = new RoomId(fixtures.room(clinic, "Room 1"));
    }

    @Test
    void a_therapist_books_into_the_own_diary_and_reads_it_back() {
        As.person(elise);
        AppointmentId id = service.book(wanted(elise, tomasz, room, TEN));
        AppointmentRow row = service.appointment(id);
        assertThat(row.clientName()).isEqualTo("Tomasz Wiśniewski");
        assertThat(row.roomName()).isEqualTo("Room 1");
        assertThat(row.outcome()).isEqualTo(Outcome.SCHEDULED);
        assertThat(row.minutes()).isEqualTo(60);
        assertThat(fixtures.jdbc()
                        .sql("select count(*) from audit_entry where action = 'appointment.booked' and record_id = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void booking_makes_the_therapist_one_who_treats_the_client() {
        As.person(elise);
        service.book(wanted(elise, tomasz, room, TEN));
        assertThat(fixtures.jdbc()
                        .sql("select count(*) from care_relation where therapist_id = ? and client_id = ?")
                        .params(elise.value(), tomasz.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_therapist_cannot_book_into_a_colleagues_diary_and_a_manager_can() {
        As.person(elise);
        assertThatThrownBy(() -> service.book(wanted(daniel, tomasz, room, TEN)))
                .isInstanceOf(NotFound.class);
        As.person(manager);
        assertThat(service.book(wanted(daniel, tomasz, room, TEN))).isNotNull();
    }

    @Test
    void the_room_is_taken_by_a_named_colleague_until_a_named_time() {
        As.person(daniel);
        service.book(wanted(daniel, noor, room, TEN.plus(Duration.ofMinutes(30))));
        As.person(elise);
        assertThat(refusal(wanted(elise, tomasz, room, TEN)))
                .isEqualTo("Not booked. Room 1 is taken by Daniel Osei until 11:30.");
    }

    @Test
    void the_therapist_is_taken() {
        As.person(elise);
        service.book(wanted(elise, noor, null, TEN));
        assertThat(refusal(wanted(elise, tomasz, room, TEN.plus(Duration.ofMinutes(59)))))
                .isEqualTo("Not booked. Elise Hartley is taken until 11:00.");
    }

    @Test
    void the_client_has_another_appointment() {
        As.person(daniel);
        service.book(wanted(daniel, tomasz, null, TEN));
        As.person(elise);
        assertThat(refusal(wanted(elise, tomasz, room, TEN)))
                .isEqualTo("Not booked. Tomasz Wiśniewski has another appointment until 11:00.");
    }

    @Test
    void a_clash_in_another_clinic_says_until_when_and_nothing_else() {
        ClinicId other = fixtures.clinic();
        AccountId stranger = named("Stra Nger", other);
        ClientId shared = fixtures.client("Meera", "Raghunathan", clinic, other);
        fixtures.appointment(other, stranger, shared, TEN, 45, "SCHEDULED");
        As.person(manager);
        assertThat(refusal(wanted(elise, shared, room, TEN)))
                .isEqualTo("Not booked. Meera Raghunathan has another appointment until 10:45.");
        ClientId theirs = fixtures.client("Foreign", "Person", other);
        fixtures.membership(elise, other, "THERAPIST");
        fixtures.appointment(other, elise, theirs, TEN.plus(Duration.ofHours(2)), 30, "SCHEDULED");
        assertThat(refusal(wanted(elise, noor, room, TEN.plus(Duration.ofHours(2)))))
                .isEqualTo("Not booked. Elise Hartley is taken until 12:30.");
    }

    @Test
    void appointments_that_only_touch_do_not_clash_and_cancelled_ones_free_the_time() {
        As.person(elise);
        AppointmentId first = service.book(wanted(elise, tomasz, room, TEN));
        service.book(wanted(elise, tomasz, room, TEN.plus(Duration.ofHours(1))), "Comes from far away");
        service.settle(first, Outcome.CANCELLED, "ill");
        assertThat(service.appointment(first).outcome()).isEqualTo(Outcome.LATE_CANCELLED);
        AppointmentId instead = service.book(wanted(elise, noor, room, TEN));
        assertThatThrownBy(() -> service.settle(first, Outcome.SCHEDULED, "")).isInstanceOf(Refused.class);
        assertThat(service.appointment(instead).outcome()).isEqualTo(Outcome.SCHEDULED);
    }

    @Test
    void of_two_who_book_the_same_room_at_the_same_moment_one_wins_and_the_other_is_told() throws Exception {
        var barrier = new CyclicBarrier(2);
        Callable<String> first = () -> As.person(elise, () -> race(barrier, wanted(elise, tomasz, room, TEN)));
        Callable<String> second = () -> As.person(daniel, () -> race(barrier, wanted(daniel, noor, room, TEN)));
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<String>> results = threads.invokeAll(List.of(first, second));
            List<String> words = List.of(results.get(0).get(), results.get(1).get());
            assertThat(words).containsOnlyOnce("booked");
            assertThat(words).anyMatch(word -> word.startsWith("Not booked. Room 1 is taken by "));
        }
    }

    @Test
    void moving_keeps_the_rules_of_booking() {
        As.person(elise);
        AppointmentId first = service.book(wanted(elise, tomasz, room, TEN));
        service.book(wanted(elise, noor, room, TEN.plus(Duration.ofHours(2))));
        service.move(first, elise, room, TEN.plus(Duration.ofHours(1)), 60);
        assertThat(service.appointment(first).startsAt()).isEqualTo(TEN.plus(Duration.ofHours(1)));
        assertThatThrownBy(() -> service.move(first, elise, room, TEN.plus(Duration.ofMinutes(90)), 60))
                .isInstanceOf(Refused.class)
                .hasMessage("diary.clash.moved.therapist");
        assertThatThrownBy(() -> service.move(first, daniel, room, TEN, 60)).isInstanceOf(NotFound.class);
    }

    @Test
    void bad_input_names_its_field() {
        As.person(elise);
        assertThat(field(wanted(elise, tomasz, room, TEN, 60, " ", TreatmentType.MAINTENANCE, null)))
                .isEqualTo("reason");
        assertThat(field(wanted(elise, tomasz, room, TEN, 60, "x".repeat(100_000), TreatmentType.MAINTENANCE, null)))
                .isEqualTo("reason");
        assertThat(field(wanted(elise, tomasz, room, TEN, 0, "a", TreatmentType.MAINTENANCE, null)))
                .isEqualTo("length");
        assertThat(field(wanted(elise, tomasz, room, TEN, 60, "a", TreatmentType.INJURY_PREVENTION, null)))
                .isEqualTo("purpose");
        assertThat(field(wanted(elise, tomasz, room, TEN, 60, "a", TreatmentType.MAINTENANCE, Purpose.PREVENTION)))
                .isEqualTo("purpose");
        assertThat(field(wanted(elise, tomasz, room, TEN.minus(Duration.ofDays(90)))))
                .isEqualTo("date");
        assertThat(field(wanted(elise, tomasz, room, TEN.plus(Duration.ofDays(3000)))))
                .isEqualTo("date");
        assertThat(field(wanted(elise, fixtures.client(fixtures.clinic()), room, TEN)))
                .isEqualTo("client");
        assertThat(field(wanted(elise, tomasz, new RoomId(fixtures.room(fixtures.clinic(), "Room 9")), TEN)))
                .isEqualTo("room");
    }

    @Test
    void odd_texts_are_kept_as_they_are_written() {
        As.person(elise);
        String odd = "🏃 <b>שלום</b> '; drop table appointment; --";
        AppointmentId id = service.book(wanted(elise, tomasz, room, TEN, 60, odd, TreatmentType.MAINTENANCE, null));
        assertThat(service.appointment(id).reason()).isEqualTo(odd);
    }

    @Test
    void a_foreign_appointment_looks_like_none() {
        As.person(elise);
        AppointmentId id = service.book(wanted(elise, tomasz, room, TEN));
        As.person(fixtures.therapist(fixtures.clinic()));
        assertThatThrownBy(() -> service.appointment(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.settle(id, Outcome.CANCELLED, "")).isInstanceOf(NotFound.class);
        As.person(fixtures.admin());
        assertThatThrownBy(() -> service.appointment(id)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_colleague_who_treats_the_client_may_read_and_not_settle() {
        As.person(elise);
        AppointmentId id = service.book(wanted(elise, tomasz, room, TEN));
        fixtures.treats(daniel, tomasz, clinic);
        As.person(daniel);
        assertThat(service.appointment(id).therapistName()).isEqualTo("Elise Hartley");
        assertThatThrownBy(() -> service.settle(id, Outcome.CANCELLED, "")).isInstanceOf(NotFound.class);
        assertThat(service.ofClient(tomasz, clinic)).hasSize(1);
    }

    private AccountId named(String name, ClinicId at) {
        AccountId account = fixtures.account(name, "ACTIVE");
        fixtures.membership(account, at, "THERAPIST");
        return account;
    }

    private String race(CyclicBarrier barrier, NewAppointment wanted) throws Exception {
        barrier.await();
        try {
            service.book(wanted);
            return "booked";
        } catch (Refused refused) {
            return words(refused);
        }
    }

    private String refusal(NewAppointment wanted) {
        return words(caught(wanted));
    }

    private String field(NewAppointment wanted) {
        return caught(wanted).field();
    }

    private Refused caught(NewAppointment wanted) {
        Refused refused = catchThrowableOfType(Refused.class, () -> service.book(wanted));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static String words(Refused refused) {
        return new Texts().getTranslation(refused.messageKey(), Locale.UK, refused.arguments());
    }

    private NewAppointment wanted(AccountId therapist, ClientId client, @Nullable RoomId where, Instant start) {
        return wanted(therapist, client, where, start, 60, "Calves tight", TreatmentType.MAINTENANCE, null);
    }

    private NewAppointment wanted(
            AccountId therapist,
            ClientId client,
            @Nullable RoomId where,
            Instant start,
            int minutes,
            String reason,
            TreatmentType type,
            @Nullable Purpose purpose) {
        return new NewAppointment(clinic, therapist, client, where, type, purpose, reason, start, minutes);
    }
}
