package cadence.diary;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Collects one therapist's day at one clinic. Local times become instants here, in the clinic's zone. */
@Component
class DayPlanQuery {

    private static final String ROSTERED = """
            select (cast(:day as date) + s.starts) at time zone :zone begins,
                   (cast(:day as date) + s.ends) at time zone :zone ends
            from roster_shift s
            where s.clinic_id = :clinic and s.therapist_id = :therapist
              and s.weekday = extract(isodow from cast(:day as date))
              and cast(:day as date) between s.valid_from and coalesce(s.valid_until, 'infinity')
            order by 1
            """;

    private static final String LEAVE = """
            select starts_at begins, ends_at ends from therapist_leave
            where therapist_id = :therapist and state = 'APPROVED' and starts_at < :until and ends_at > :from
            order by 1
            """;

    private static final String BLOCKS = """
            select starts_at begins, ends_at ends from diary_block
            where clinic_id = :clinic and therapist_id = :therapist and starts_at < :until and ends_at > :from
            order by 1
            """;

    private static final String BUSY =
            "select busy_from begins, busy_until ends from diary_busy(:clinic, :therapist, :from, :until)";

    private final JdbcClient jdbc;

    DayPlanQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DayPlan plan(ClinicId clinic, AccountId therapist, LocalDate day, ZoneId zone) {
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(zone).toInstant();
        List<Span> rostered = jdbc.sql(ROSTERED)
                .param("clinic", clinic.value())
                .param("therapist", therapist.value())
                .param("day", day)
                .param("zone", zone.getId())
                .query((row, number) -> new Span(
                        row.getObject("begins", OffsetDateTime.class).toInstant(),
                        row.getObject("ends", OffsetDateTime.class).toInstant()))
                .list();
        return new DayPlan(
                rostered,
                spans(LEAVE, clinic, therapist, from, until),
                spans(BLOCKS, clinic, therapist, from, until),
                spans(BUSY, clinic, therapist, from, until));
    }

    private List<Span> spans(String sql, ClinicId clinic, AccountId therapist, Instant from, Instant until) {
        return jdbc.sql(sql)
                .param("clinic", clinic.value())
                .param("therapist", therapist.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Span(
                        row.getObject("begins", OffsetDateTime.class).toInstant(),
                        row.getObject("ends", OffsetDateTime.class).toInstant()))
                .list();
    }
}
