package cadence.utilisation;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.plans.planner.PlannedSession;
import cadence.plans.planner.RandomPlans;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import cadence.shared.database.DatabaseRole;
import cadence.shared.database.Login;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.testing.TestServer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the planner generates for random calendars comes back from the forecast, week by week and type by type. */
class RandomForecastsIT extends PostgresIT {

    private static final int PLANS = 40;
    private static final List<String> ZONES =
            List.of("Europe/London", "America/New_York", "Pacific/Auckland", "Australia/Lord_Howe");

    @Autowired
    private ForecastService forecasts;

    private record Place(LocalDate week, TreatmentType type) {}

    private SingleConnectionDataSource connection;
    private JdbcClient superuser;

    /** One connection for some thousand rows. */
    @BeforeEach
    void connect() {
        Login login = TestServer.get().login(DatabaseRole.SUPERUSER);
        connection = new SingleConnectionDataSource(login.url(), login.user(), login.password(), true);
        superuser = JdbcClient.create(connection);
    }

    @AfterEach
    void disconnect() {
        connection.destroy();
    }

    @Test
    void the_forecast_is_the_sum_of_what_the_planner_made() {
        for (long seed = 1; seed <= PLANS; seed++) {
            check(seed);
        }
    }

    private void check(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String zone = ZONES.get(random.nextInt(ZONES.size()));
        ClinicId clinic = fixtures.clinic(zone);
        AccountId therapist = fixtures.therapist(clinic);
        RandomPlans plan = RandomPlans.of(seed);
        LocalDate today = plan.today();
        int weeks = random.nextInt(Forecast.FEWEST_WEEKS, Forecast.MOST_WEEKS + 1);
        LocalDate last =
                today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(weeks - 1L);
        Map<Place, Long> planned = new HashMap<>();
        long booked = 0;
        try (DiaryFixture diary = new DiaryFixture(clinic, zone)) {
            ClientId client = fixtures.client(clinic);
            UUID id = diary.plan(therapist, client);
            for (PlannedSession session : plan.sessions()) {
                boolean kept = random.nextInt(3) == 0;
                store(diary, id, therapist, client, session, kept);
                if (!session.day().isAfter(last)) {
                    LocalDate monday = session.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    long minutes = session.treatment().minutes().to();
                    planned.merge(new Place(monday, session.type()), minutes, Long::sum);
                    booked += kept ? minutes : 0;
                }
            }
        }
        clock.set(today.atTime(LocalTime.of(random.nextInt(24), 30))
                .atZone(ZoneId.of(zone))
                .toInstant());
        As.person(fixtures.manager(clinic));
        Forecast forecast = forecasts.forecast(clinic, weeks);
        Map<Place, Long> told = new HashMap<>();
        forecast.weeks()
                .forEach((week, workload) -> workload.byType().forEach((type, demand) -> {
                    told.put(new Place(week, type), demand.planned());
                }));
        assertThat(told).as("seed %s in %s", seed, zone).isEqualTo(planned);
        assertThat(forecast.total().demand().booked())
                .as("seed %s, booked", seed)
                .isEqualTo(booked);
        assertThat(forecast.total().demand().other()).as("seed %s, other", seed).isZero();
        assertThat(forecast.weeks()).hasSize(weeks);
    }

    private void store(
            DiaryFixture diary, UUID plan, AccountId therapist, ClientId client, PlannedSession session, boolean kept) {
        UUID booking = null;
        if (kept) {
            booking = diary.appointment(therapist, client, session.day() + "T23:00", 30, "SCHEDULED")
                    .value();
            superuser
                    .sql("update appointment set treatment_type = ? where id = ?")
                    .params(session.type().name(), booking)
                    .update();
        }
        superuser
                .sql(
                        "insert into plan_session (plan_id, client_id, clinic_id, treatment_type, earliest, latest, suggested, state,"
                                + " minutes_from, minutes_to, appointment_id) select id, client_id, clinic_id, ?, ?, ?, ?, 'PLANNED', ?, ?, ?"
                                + " from treatment_plan where id = ?")
                .params(
                        session.type().name(),
                        session.window().earliest(),
                        session.window().latest(),
                        session.day(),
                        session.treatment().minutes().from(),
                        session.treatment().minutes().to(),
                        booking,
                        plan)
                .update();
    }
}
