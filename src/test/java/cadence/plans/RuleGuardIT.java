package cadence.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cadence.clients.ClientRef;
import cadence.diary.AppointmentService;
import cadence.diary.NewAppointment;
import cadence.plans.planner.Because;
import cadence.plans.planner.Rule;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Purpose;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Booking a session that breaks a rule asks for a reason and keeps it, and tells nobody what they may not read. */
class RuleGuardIT extends PostgresIT {

    private static final LocalDate RACE = LocalDate.of(2026, 11, 15);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Autowired
    private AppointmentService diary;

    @Autowired
    private RuleService rules;

    @Autowired
    private RuleExceptions exceptions;

    @Autowired
    private EventService events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private ClinicId here;
    private AccountId elise;
    private AccountId daniel;
    private AccountId manager;
    private ClientRef client;

    @BeforeEach
    void a_client_who_races() {
        here = fixtures.clinic();
        elise = fixtures.therapist(here);
        daniel = fixtures.therapist(here);
        manager = fixtures.manager(here);
        ClientId tomasz = fixtures.client("Tomasz", "Wiśniewski", here);
        fixtures.treats(elise, tomasz, here);
        client = new ClientRef(tomasz, here);
        As.person(elise);
        events.enter(client, "Race " + here, RACE, null, "");
    }

    @Test
    void a_session_that_keeps_the_rules_is_booked_without_a_reason() {
        AppointmentId booked = diary.book(pre(RACE.minusDays(1), NINE));
        assertThat(given(booked)).isEmpty();
    }

    @Test
    void a_broken_rule_without_a_reason_is_refused_and_nothing_is_written() {
        NewAppointment wanted = pre(RACE.minusDays(3), NINE);

        Refused refused = catchThrowableOfType(Refused.class, () -> diary.book(wanted, "  "));

        assertThat(refused.field()).isEqualTo("exception");
        assertThat(booked()).isZero();
        assertThat(rulesOf(wanted)).containsExactly(Rule.NOT_PRE_EVENT);
    }

    @Test
    void with_a_reason_it_is_booked_kept_and_in_the_trail() {
        AppointmentId booked = diary.book(pre(RACE.minusDays(3), NINE), " Flies on Thursday ");

        assertThat(given(booked)).singleElement().satisfies(each -> {
            assertThat(each.reason()).isEqualTo("Flies on Thursday");
            assertThat(each.rules()).extracting(Because::rule).containsExactly(Rule.NOT_PRE_EVENT);
            assertThat(each.by()).isEqualTo("Thea Rapist");
            assertThat(each.at()).isEqualTo(clock.instant());
            assertThat(each.atNote()).isFalse();
        });
        assertThat(trail("rule.exception")).isEqualTo(1);
    }

    @Test
    void a_reason_is_at_most_300_characters_and_one_that_no_rule_asks_for_is_not_kept() {
        assertThatThrownBy(() -> diary.book(pre(RACE.minusDays(3), NINE), "x".repeat(301)))
                .isInstanceOf(Refused.class)
                .hasMessage("shared.typed.too-long");
        assertThat(given(diary.book(pre(RACE.minusDays(1), NINE), "Not asked for")))
                .isEmpty();
        assertThat(trail("rule.exception")).isZero();
    }

    @Test
    void the_morning_of_the_event_ends_at_noon_in_the_clinics_zone() {
        assertThat(rulesOf(pre(RACE, LocalTime.of(11, 59)))).isEmpty();
        assertThat(rulesOf(pre(RACE, LocalTime.NOON))).containsExactly(Rule.NOT_PRE_EVENT);
    }

    @Test
    void two_sessions_on_one_day_break_a_rule_unless_the_other_does_not_take_place() {
        Instant morning = at(RACE.minusDays(20), NINE);
        AppointmentId first = fixtures.appointment(here, daniel, client.client(), morning, 60, "SCHEDULED");
        NewAppointment second = booking(TreatmentType.MAINTENANCE, RACE.minusDays(20), LocalTime.of(15, 0));
        assertThat(rulesOf(second)).containsExactly(Rule.ANOTHER_THAT_DAY);
        fixtures.jdbc()
                .sql(
                        "update appointment set outcome = 'CANCELLED', outcome_at = ?, outcome_by = therapist_id where id = ?")
                .params(cadence.testing.Fixtures.utc(clock.instant()), first.value())
                .update();
        assertThat(rulesOf(second)).isEmpty();
    }

    @Test
    void a_manager_is_asked_by_events_and_appointments_and_never_hears_of_a_plan() {
        plan(LocalDate.of(2026, 9, 14));
        fixtures.appointment(here, elise, client.client(), at(LocalDate.of(2026, 9, 16), NINE), 60, "SCHEDULED");
        NewAppointment soon = booking(TreatmentType.MAINTENANCE, LocalDate.of(2026, 9, 18), NINE);
        NewAppointment acute = new NewAppointment(
                here,
                elise,
                client.client(),
                null,
                TreatmentType.INJURY_PREVENTION,
                Purpose.TREATMENT,
                "Ankle",
                at(LocalDate.of(2026, 9, 15), LocalTime.of(18, 0)),
                30);
        assertThat(rulesOf(soon)).containsExactly(Rule.TOO_SOON_IN_RUN_UP);
        assertThat(rulesOf(acute)).containsExactly(Rule.STILL_ACUTE);
        assertThat(trail("plan.read")).isEqualTo(2);

        As.person(manager);

        assertThat(rulesOf(soon)).isEmpty();
        assertThat(rulesOf(acute)).isEmpty();
        assertThat(rulesOf(pre(RACE.minusDays(3), NINE))).containsExactly(Rule.NOT_PRE_EVENT);
        assertThat(diary.book(soon)).isNotNull();
        assertThat(trail("plan.read")).isEqualTo(2);
    }

    @Test
    void a_manager_gives_the_reason_too_and_reads_back_only_the_own() {
        As.person(manager);
        AppointmentId booked = diary.book(pre(RACE.minusDays(3), NINE), "The client asked for it");
        assertThat(given(booked)).hasSize(1);
        As.person(fixtures.manager(here));
        assertThat(given(booked)).isEmpty();
        As.person(elise);
        assertThat(given(booked)).hasSize(1);
    }

    @Test
    void a_therapist_who_does_not_treat_the_client_hears_nothing_of_events() {
        As.person(daniel);
        var wanted = new NewAppointment(
                here,
                daniel,
                client.client(),
                null,
                TreatmentType.PRE_EVENT,
                null,
                "Race",
                at(RACE.minusDays(3), NINE),
                30);
        assertThat(rulesOf(wanted)).isEmpty();
        assertThat(diary.book(wanted)).isNotNull();
    }

    @Test
    void moving_asks_as_booking_does_and_a_reason_given_for_the_same_rule_counts() {
        AppointmentId booked = diary.book(pre(RACE.minusDays(1), NINE));
        assertThatThrownBy(() -> diary.move(booked, elise, null, at(RACE.minusDays(4), NINE), 30))
                .isInstanceOf(Refused.class)
                .hasMessage("diary.book.exception-missing");
        diary.move(booked, elise, null, at(RACE.minusDays(4), NINE), 30, "Flies earlier");
        diary.move(booked, elise, null, at(RACE.minusDays(5), NINE), 30);
        assertThat(given(booked)).hasSize(1);
    }

    @Test
    void moving_from_what_was_seen_asks_too_and_to_where_the_plan_has_it_asks_nothing() {
        AppointmentId booked = diary.book(pre(RACE.minusDays(1), NINE));
        Instant seen = at(RACE.minusDays(1), NINE);
        Instant early = at(RACE.minusDays(4), NINE);
        assertThatThrownBy(() -> diary.move(booked, seen, early, ""))
                .isInstanceOf(Refused.class)
                .hasMessage("diary.book.exception-missing");
        diary.move(booked, seen, early, "Flies earlier");
        diary.moveAsPlanned(booked, early, at(RACE.minusDays(6), NINE));
        assertThat(given(booked)).hasSize(1);
    }

    @Test
    void another_length_at_the_same_time_asks_nothing() {
        AppointmentId old =
                fixtures.appointment(here, elise, client.client(), at(RACE.minusDays(1), NINE), 30, "SCHEDULED");
        diary.move(old, elise, null, at(RACE.minusDays(1), NINE), 45);
        assertThat(given(old)).isEmpty();
    }

    @Test
    void an_exception_is_changed_and_deleted_by_nobody() {
        AppointmentId booked = diary.book(pre(RACE.minusDays(3), NINE), "Flies on Thursday");
        for (String sql : List.of(
                "update rule_exception set reason = 'x' where appointment_id = :id",
                "delete from rule_exception where appointment_id = :id")) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            status -> jdbc.sql(sql).param("id", booked.value()).update()))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(() ->
                            fixtures.jdbc().sql(sql).param("id", booked.value()).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("cannot be changed");
        }
    }

    @Test
    void raw_sql_reads_no_reason_as_a_stranger_and_writes_none_for_another_diary() {
        AppointmentId booked = diary.book(pre(RACE.minusDays(3), NINE), "Flies on Thursday");
        ClinicId elsewhere = fixtures.clinic();
        for (AccountId stranger : List.of(
                fixtures.therapist(elsewhere), fixtures.manager(elsewhere), fixtures.admin(), daniel, manager)) {
            As.person(stranger);
            assertThat(given(booked)).as("%s", stranger).isEmpty();
        }
        fixtures.treats(daniel, client.client(), here);
        As.person(daniel);
        assertThat(given(booked)).hasSize(1);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> jdbc.sql(
                                "insert into rule_exception (client_id, clinic_id, appointment_id, at_note, because, reason,"
                                        + " made_by, made_at) values (?, ?, ?, false, '[]', 'Mine', ?, now())")
                        .params(client.client().value(), here.value(), booked.value(), daniel.value())
                        .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    private NewAppointment pre(LocalDate day, LocalTime time) {
        return booking(TreatmentType.PRE_EVENT, day, time);
    }

    private NewAppointment booking(TreatmentType type, LocalDate day, LocalTime time) {
        return new NewAppointment(here, elise, client.client(), null, type, null, "Race legs", at(day, time), 30);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZoneId.of("Europe/London")).toInstant();
    }

    /** A plan of an injury of today, which counts from its start on. */
    private void plan(LocalDate start) {
        fixtures.jdbc()
                .sql(
                        "insert into treatment_plan (id, client_id, clinic_id, therapist_id, reason, state, starts_on, created_at,"
                                + " episode, course_purpose, course_from, course_sessions, course_every_days, course_minutes_from,"
                                + " course_minutes_to) values (uuidv7(), ?, ?, ?, 'Ankle', 'ACTIVE', ?, now(), 'INJURY', 'TREATMENT',"
                                + " '2026-09-15', 4, 7, 30, 45)")
                .params(client.client().value(), here.value(), elise.value(), start)
                .update();
    }

    private List<Rule> rulesOf(NewAppointment wanted) {
        return rules.broken(Visit.booked(client, null, wanted.type(), wanted.start())).rules().stream()
                .map(Because::rule)
                .toList();
    }

    private List<RuleException> given(AppointmentId appointment) {
        return transaction.execute(status -> exceptions.of(appointment));
    }

    private long booked() {
        return fixtures.jdbc()
                .sql("select count(*) from appointment where client_id = ?")
                .param(client.client().value())
                .query(Long.class)
                .single();
    }

    private long trail(String action) {
        return fixtures.jdbc()
                .sql("select count(*) from audit_entry where action = ? and client_id = ?")
                .params(action, client.client().value())
                .query(Long.class)
                .single();
    }
}
