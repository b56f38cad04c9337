package cadence.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whenever the demo is started, the day on which it is started has something to show. */
class DemoTodayIT {

    private static final String DAY = """
            select outcome from appointment p join account a on a.id = p.therapist_id
            where a.email = 'elise.hartley@cadence.example'
              and (p.starts_at at time zone 'Europe/London')::date = (cast(? as timestamptz) at time zone 'Europe/London')::date
            """;

    private static final String OTHERS = """
            select count(distinct therapist_id) from appointment
            where (starts_at at time zone 'Europe/London')::date = (cast(? as timestamptz) at time zone 'Europe/London')::date
              and outcome not in ('CANCELLED', 'LATE_CANCELLED')
            """;

    @ParameterizedTest
    @CsvSource({
        // moment, attended, no-shows, in session, to come
        "2026-09-15T13:22:07Z, 4, 1, 1, 4",
        "2026-11-22T21:47:00Z, 9, 1, 0, 0",
        "2026-11-25T03:10:00Z, 0, 0, 0, 10",
        "2026-12-25T09:40:00Z, 1, 0, 1, 8",
        "2027-03-28T11:15:00Z, 3, 0, 1, 6"
    })
    void elise_has_a_full_day(String moment, int attended, int noShows, int inSession, int toCome) throws Exception {
        Instant now = Instant.parse(moment);
        DemoDatabase database = DemoDatabase.create("demo_today");
        assertThat(database.loader(now).load()).isTrue();
        JdbcClient jdbc = database.jdbc();
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);

        Map<String, Long> outcomes = jdbc.sql(DAY).param(at).query(String.class).list().stream()
                .collect(Collectors.groupingBy(outcome -> outcome, Collectors.counting()));

        assertThat(outcomes.getOrDefault("ATTENDED", 0L)).isEqualTo(attended);
        assertThat(outcomes.getOrDefault("NO_SHOW", 0L)).isEqualTo(noShows);
        assertThat(outcomes.getOrDefault("ARRIVED", 0L)).isEqualTo(inSession);
        assertThat(outcomes.getOrDefault("SCHEDULED", 0L)).isEqualTo(toCome);
        assertThat(jdbc.sql(OTHERS).param(at).query(Long.class).single()).isGreaterThanOrEqualTo(5);
    }
}
