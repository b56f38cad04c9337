package cadence.diary;

import cadence.shared.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Collects a clinic's day, one query a kind of line, whatever the number of therapists. */
@Component
class DiaryDayQuery {

    private static final String CLINIC = "select name, time_zone from clinic where id = :clinic";

    private static final String THERAPISTS = """
            select distinct a.id, a.full_name name from membership m join account a on a.id = m.account_id
            where m.clinic_id = :clinic and m.role = 'THERAPIST'
              and ((a.state in ('ACTIVE', 'INVITED') and :day between m.from_date and coalesce(m.until_date, 'infinity'))
                   or exists (select 1 from appointment p where p.therapist_id = a.id and p.clinic_id = :clinic
                              and p.starts_at >= :from and p.starts_at < :until))
            order by a.full_name, a.id
            """;

    private static final String ROSTERED = """
            select s.therapist_id, '' word, coalesce(r.name, '') extra, s.id,
                   (cast(:day as date) + s.starts) at time zone :zone begins,
                   (cast(:day as date) + s.ends) at time zone :zone ends
            from roster_shift s left join room r on r.id = s.room_id
            where s.clinic_id = :clinic and s.weekday = extract(isodow from cast(:day as date))
              and cast(:day as date) between s.valid_from and coalesce(s.valid_until, 'infinity')
            order by s.starts, s.id
            """;

    private static final String LEAVE = """
            select l.therapist_id, l.kind word, '' extra, l.id,
                   greatest(l.starts_at, :from) begins, least(l.ends_at, :until) ends
            from therapist_leave l
            where l.state = 'APPROVED' and l.starts_at < :until and l.ends_at > :from
              and exists (select 1 from membership m where m.account_id = l.therapist_id and m.clinic_id = :clinic)
            order by l.starts_at, l.id
            """;

    private static final String BLOCKS = """
            select therapist_id, label word, '' extra, id, starts_at begins, ends_at ends
            from diary_block
            where clinic_id = :clinic and starts_at < :until and ends_at > :from
            order by starts_at, id
            """;

    private static final String BUSY = """
            select m.account_id therapist_id, '' word, '' extra, m.account_id id, b.busy_from begins, b.busy_until ends
            from (select distinct account_id from membership where clinic_id = :clinic and role = 'THERAPIST') m
            cross join lateral diary_busy(:clinic, m.account_id, :from, :until) b
            order by b.busy_from
            """;

    private final JdbcClient jdbc;

    DiaryDayQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Place(String name, ZoneId zone) {}

    record Person(UUID id, String name) {}

    /** A stretch of someone's day. @param word its kind or label; @param extra a room's name or nothing */
    record Stretch(UUID therapistId, String word, String extra, UUID id, Span span) {}

    record Day(List<Stretch> rostered, List<Stretch> leave, List<Stretch> blocks, List<Stretch> busy) {}

    @Nullable
    Place place(ClinicId clinic) {
        return jdbc.sql(CLINIC)
                .param("clinic", clinic.value())
                .query((row, number) -> new Place(row.getString("name"), ZoneId.of(row.getString("time_zone"))))
                .optional()
                .orElse(null);
    }

    List<Person> therapists(ClinicId clinic, LocalDate day, Instant from, Instant until) {
        return jdbc.sql(THERAPISTS)
                .param("clinic", clinic.value())
                .param("day", day)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(Person.class)
                .list();
    }

    Day day(ClinicId clinic, ZoneId zone, LocalDate day, Instant from, Instant until) {
        return new Day(
                jdbc.sql(ROSTERED)
                        .param("clinic", clinic.value())
                        .param("day", day)
                        .param("zone", zone.getId())
                        .query(DiaryDayQuery::stretch)
                        .list(),
                stretches(LEAVE, clinic, from, until),
                stretches(BLOCKS, clinic, from, until),
                stretches(BUSY, clinic, from, until));
    }

    private List<Stretch> stretches(String sql, ClinicId clinic, Instant from, Instant until) {
        return jdbc.sql(sql)
                .param("clinic", clinic.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(DiaryDayQuery::stretch)
                .list();
    }

    private static Stretch stretch(ResultSet row, int number) throws SQLException {
        return new Stretch(
                row.getObject("therapist_id", UUID.class),
                row.getString("word"),
                row.getString("extra"),
                row.getObject("id", UUID.class),
                new Span(
                        row.getObject("begins", OffsetDateTime.class).toInstant(),
                        row.getObject("ends", OffsetDateTime.class).toInstant()));
    }
}
