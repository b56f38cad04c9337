package cadence.utilisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The coming weeks, counted by hand: today is Tuesday 20 October 2026; the clocks go back on Sunday 25 October in London and on
 * Sunday 1 November in New York.
 */
class ForecastIT extends PostgresIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 19);

    @Autowired
    private ForecastService forecasts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ClinicId london;
    private ClinicId newYork;
    private AccountId elise;
    private AccountId daniel;
    private AccountId gone;
    private AccountId nina;

    @BeforeEach
    void twoClinics() {
        clock.set(Instant.parse("2026-10-20T12:00:00Z"));
        london = fixtures.clinic("Europe/London");
        newYork = fixtures.clinic("America/New_York");
        elise = fixtures.therapist(london);
        nina = fixtures.therapist(newYork);
        daniel = fixtures.account("Daniel Osei", "ACTIVE");
        fixtures.membership(daniel, london, "THERAPIST", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 31));
        gone = fixtures.account("Gone Away", "ACTIVE");
        fixtures.membership(gone, london, "THERAPIST", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 9, 30));
        try (DiaryFixture diary = new DiaryFixture(london, "Europe/London")) {
            roster(diary);
            runningPlan(diary);
            otherPlans(diary);
            otherBookings(diary);
        }
        try (DiaryFixture diary = new DiaryFixture(newYork, "America/New_York")) {
            diary.shift(nina, DayOfWeek.MONDAY, "09:00", "17:00");
            diary.shift(nina, DayOfWeek.SUNDAY, "00:00", "03:00");
            ClientId client = fixtures.client(newYork);
            UUID plan = diary.plan(nina, client);
            session(plan, "PRE_EVENT", "2026-10-30", "2026-10-31", "2026-10-31", 20, 30, null);
            // Sunday in New York, Monday in London.
            AppointmentId late = diary.appointment(nina, client, "2026-10-25T22:00", 30, "SCHEDULED");
            session(plan, "MAINTENANCE", "2026-10-22", "2026-10-25", "2026-10-23", 45, 60, late);
        }
    }

    private void roster(DiaryFixture diary) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() < 6) {
                diary.shift(elise, day, "09:00", "17:00");
            }
        }
        diary.shift(elise, DayOfWeek.SUNDAY, "00:00", "04:00");
        diary.leave(elise, "APPROVED", diary.at("2026-10-28T00:00"), diary.at("2026-10-29T00:00"));
        diary.leave(elise, "REQUESTED", diary.at("2026-11-04T00:00"), diary.at("2026-11-05T00:00"));
        diary.block(elise, diary.at("2026-10-29T10:00"), diary.at("2026-10-29T11:00"));
        diary.shift(daniel, DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(13, 0), LocalDate.of(2026, 1, 1), null);
        diary.shift(gone, DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(13, 0), LocalDate.of(2026, 1, 1), null);
    }

    private void runningPlan(DiaryFixture diary) {
        ClientId client = fixtures.client(london);
        UUID plan = diary.plan(elise, client);
        session(plan, "MAINTENANCE", "2026-10-19", "2026-10-24", "2026-10-21", 45, 60, null);
        // Its day went by, its window has not.
        session(plan, "INJURY_PREVENTION", "2026-10-16", "2026-10-22", "2026-10-17", 30, 60, null);
        AppointmentId linked = diary.appointment(elise, client, "2026-10-30T09:00", 30, "SCHEDULED");
        session(plan, "PRE_EVENT", "2026-10-29", "2026-10-30", "2026-10-29", 20, 30, linked);
        // Proposed for Sunday, kept by a booking in its window on Monday of the next week.
        type(diary.appointment(elise, client, "2026-11-02T09:00", 40, "SCHEDULED"), "POST_EVENT");
        session(plan, "POST_EVENT", "2026-11-01", "2026-11-03", "2026-11-01", 30, 45, null);
        pinned(session(plan, "MAINTENANCE", "2026-11-09", "2026-11-12", "2026-11-10", 60, 90, null));
        state(session(plan, "MAINTENANCE", "2026-11-10", "2026-11-12", "2026-11-11", 45, 60, null), "DROPPED");
        session(plan, "MAINTENANCE", "2026-11-16", "2026-11-18", "2026-11-16", 45, 55, null);
    }

    private void otherPlans(DiaryFixture diary) {
        ClientId seen = fixtures.client(london);
        UUID past = diary.plan(elise, seen);
        session(past, "MAINTENANCE", "2026-10-05", "2026-10-10", "2026-10-07", 45, 60, null);
        AppointmentId attended = diary.appointment(elise, seen, "2026-10-20T09:00", 60, "ATTENDED");
        session(past, "MAINTENANCE", "2026-10-19", "2026-10-22", "2026-10-20", 45, 60, attended);
        ClientId stopped = fixtures.client(london);
        UUID ended = diary.plan(elise, stopped);
        AppointmentId standing = diary.appointment(elise, stopped, "2026-10-29T14:00", 60, "SCHEDULED");
        session(ended, "MAINTENANCE", "2026-10-26", "2026-10-30", "2026-10-29", 45, 50, standing);
        session(ended, "MAINTENANCE", "2026-11-16", "2026-11-20", "2026-11-17", 45, 50, null);
        fixtures.jdbc()
                .sql("update treatment_plan set state = 'STOPPED' where id = ?")
                .param(ended)
                .update();
        session(
                diary.plan(daniel, fixtures.client(london)),
                "MAINTENANCE",
                "2026-11-02",
                "2026-11-06",
                "2026-11-04",
                45,
                60,
                null);
        session(
                diary.plan(gone, fixtures.client(london)),
                "MAINTENANCE",
                "2026-11-09",
                "2026-11-13",
                "2026-11-11",
                45,
                60,
                null);
    }

    private void otherBookings(DiaryFixture diary) {
        diary.appointment(elise, fixtures.client(london), "2026-10-24T11:00", 90, "SCHEDULED");
        // Half past midnight to two, across the hour that comes twice: two and a half hours.
        diary.appointment(elise, fixtures.client(london), "2026-10-25T00:30", 150, "ARRIVED");
        diary.appointment(elise, fixtures.client(london), "2026-10-23T11:00", 60, "CANCELLED");
        diary.appointment(elise, fixtures.client(london), "2026-10-19T11:00", 60, "SCHEDULED");
        diary.appointment(elise, fixtures.client(london), "2026-11-16T11:00", 60, "SCHEDULED");
    }

    @Test
    void the_weeks_of_a_clinic_add_up_to_the_minute() {
        As.person(fixtures.manager(london));
        Forecast forecast = forecasts.forecast(london, 4);
        assertThat(forecast.weeks().keySet())
                .containsExactly(FIRST, FIRST.plusWeeks(1), FIRST.plusWeeks(2), FIRST.plusWeeks(3));
        // From Tuesday: four days of eight hours, and a Sunday night of five hours between midnight and four.
        assertThat(week(forecast, 0)).isEqualTo("2/120/0/0 2/240 2220");
        // Five days and a Sunday, less a day's leave and an hour's block, and four hours of Daniel's.
        assertThat(week(forecast, 1)).isEqualTo("1/30/1/30 1/60 2340");
        // Daniel has left by now, and his client's session waits for someone.
        assertThat(week(forecast, 2)).isEqualTo("2/105/1/45 0/0 2640");
        assertThat(week(forecast, 3)).isEqualTo("2/150/0/0 0/0 2640");
        assertThat(said(forecast.total())).isEqualTo("7/405/2/75 3/300 9840");
        assertThat(forecast.total().load()).isEqualTo(new Ratio(705, 9840));
        assertThat(forecast.total().demand().open()).isEqualTo(330);
    }

    @Test
    void each_type_has_its_minutes() {
        As.person(fixtures.manager(london));
        Workload total = forecasts.forecast(london, 4).total();
        assertThat(Arrays.stream(TreatmentType.values())
                        .map(type -> total.of(type).planned()))
                .containsExactly(270L, 30L, 45L, 60L);
        assertThat(total.of(TreatmentType.MAINTENANCE).otherBookings()).isEqualTo(3);
        assertThat(forecasts
                        .forecast(london, 5)
                        .total()
                        .of(TreatmentType.MAINTENANCE)
                        .planned())
                .isEqualTo(325);
    }

    @Test
    void each_therapist_has_their_minutes_and_one_who_left_is_marked() {
        As.person(fixtures.manager(london));
        Forecast forecast = forecasts.forecast(london, 4);
        assertThat(forecast.therapists())
                .extracting(TherapistWorkload::therapist)
                .containsExactlyInAnyOrder(elise, daniel, gone);
        assertThat(said(of(forecast, elise).total())).isEqualTo("5/285/2/75 3/300 9600");
        assertThat(said(of(forecast, daniel).total())).isEqualTo("1/60/0/0 0/0 240");
        assertThat(of(forecast, daniel).worksHere()).isTrue();
        assertThat(said(of(forecast, gone).total())).isEqualTo("1/60/0/0 0/0 0");
        assertThat(of(forecast, gone).worksHere()).isFalse();
        assertThat(of(forecast, gone).total().load().percent()).isEmpty();
        assertThat(forecast.therapists().stream().map(TherapistWorkload::total).reduce(Workload.NONE, Workload::plus))
                .isEqualTo(forecast.total());
    }

    @Test
    void days_and_weeks_are_those_of_the_clinics_own_zone() {
        As.person(fixtures.manager(newYork));
        Forecast forecast = forecasts.forecast(newYork, 4);
        // Sunday's shift of the first week has no change of the clocks, that of the second has.
        assertThat(week(forecast, 0)).isEqualTo("1/60/1/60 0/0 180");
        assertThat(week(forecast, 1)).isEqualTo("1/30/0/0 0/0 720");
        assertThat(week(forecast, 2)).isEqualTo("0/0/0/0 0/0 660");
        assertThat(said(forecast.total())).isEqualTo("2/90/1/60 0/0 2220");
    }

    @Test
    void an_admin_sees_the_figures_of_all_clinics() {
        As.person(fixtures.admin());
        assertThat(forecasts.organisation(4).stream()
                        .filter(one ->
                                List.of(london, newYork).contains(one.clinic().id()))
                        .map(one -> said(one.forecast().total())))
                .containsExactlyInAnyOrder("7/405/2/75 3/300 9840", "2/90/1/60 0/0 2220");
        assertThat(said(forecasts.forecast(london, 4).total())).isEqualTo("7/405/2/75 3/300 9840");
    }

    @Test
    void nobody_else_sees_them_not_even_the_therapist() {
        for (AccountId person :
                List.of(elise, nina, fixtures.manager(newYork), fixtures.therapist(fixtures.clinic()))) {
            As.person(person);
            assertThatThrownBy(() -> forecasts.forecast(london, 4)).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> forecasts.organisation(4)).isInstanceOf(NotFound.class);
            assertThat(rows(person)).as("raw SQL").isZero();
        }
        assertThat(rows(null)).isZero();
        assertThat(rows(fixtures.manager(london))).isPositive();
    }

    @Test
    void an_archived_clinic_has_no_coming_weeks() {
        fixtures.jdbc()
                .sql("update clinic set archived_at = now() where id = ?")
                .param(london.value())
                .update();
        As.person(fixtures.admin());
        assertThatThrownBy(() -> forecasts.forecast(london, 4)).isInstanceOf(NotFound.class);
    }

    @Test
    void fewer_than_four_weeks_and_more_than_half_a_year_are_not_there() {
        As.person(fixtures.manager(london));
        assertThatThrownBy(() -> forecasts.forecast(london, 3)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> forecasts.forecast(london, 27)).isInstanceOf(NotFound.class);
        assertThat(forecasts.forecast(london, 26).weeks()).hasSize(26);
    }

    private long rows(@Nullable AccountId person) {
        if (person == null) {
            As.nobody();
        } else {
            As.person(person);
        }
        Long count = transaction.execute(status -> jdbc.sql("select count(*) from utilisation_forecast(:clinic, 4)")
                .param("clinic", london.value())
                .query(Long.class)
                .single());
        return count == null ? -1 : count;
    }

    private static TherapistWorkload of(Forecast forecast, AccountId who) {
        return forecast.therapists().stream()
                .filter(one -> one.therapist().equals(who))
                .findFirst()
                .orElseThrow();
    }

    private static String week(Forecast forecast, int index) {
        return said(forecast.weeks().getOrDefault(FIRST.plusWeeks(index), Workload.NONE));
    }

    /** Sessions/minutes/booked sessions/their minutes, other bookings/minutes, capacity. */
    private static String said(Workload workload) {
        Demand d = workload.demand();
        return d.sessions() + "/" + d.planned() + "/" + d.bookedSessions() + "/" + d.booked() + " " + d.otherBookings()
                + "/" + d.other() + " " + workload.capacity();
    }

    private UUID session(
            UUID plan,
            String type,
            String earliest,
            String latest,
            String suggested,
            int from,
            int to,
            @Nullable AppointmentId booking) {
        if (booking != null) {
            type(booking, type);
        }
        return fixtures.jdbc()
                .sql(
                        "insert into plan_session (plan_id, client_id, clinic_id, treatment_type, earliest, latest, suggested, state,"
                                + " minutes_from, minutes_to, appointment_id) select id, client_id, clinic_id, ?, ?, ?, ?, 'PLANNED', ?, ?, ?"
                                + " from treatment_plan where id = ? returning id")
                .params(
                        type,
                        LocalDate.parse(earliest),
                        LocalDate.parse(latest),
                        LocalDate.parse(suggested),
                        from,
                        to,
                        booking == null ? null : booking.value(),
                        plan)
                .query(UUID.class)
                .single();
    }

    private void type(AppointmentId appointment, String type) {
        fixtures.jdbc()
                .sql("update appointment set treatment_type = ? where id = ?")
                .params(type, appointment.value())
                .update();
    }

    private void pinned(UUID session) {
        fixtures.jdbc()
                .sql("update plan_session set pinned = true where id = ?")
                .param(session)
                .update();
    }

    private void state(UUID session, String state) {
        fixtures.jdbc()
                .sql("update plan_session set state = ? where id = ?")
                .params(state, session)
                .update();
    }
}
