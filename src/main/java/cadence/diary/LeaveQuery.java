package cadence.diary;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads leave with names; row-level security decides which. */
@Component
class LeaveQuery {

    private static final String OF_CLINIC = """
            select l.id, l.therapist_id, a.full_name, l.kind, l.state, l.starts_at, l.ends_at,
                   (select count(*) from appointment p
                    where p.therapist_id = l.therapist_id and p.clinic_id = :clinic
                      and p.outcome not in ('CANCELLED', 'LATE_CANCELLED')
                      and p.starts_at < l.ends_at and p.ends_at > l.starts_at) appointments
            from therapist_leave l
            join account a on a.id = l.therapist_id
            where l.ends_at > :from
              and exists (select 1 from membership m
                          where m.account_id = l.therapist_id and m.clinic_id = :clinic and m.role = 'THERAPIST')
            order by l.starts_at, l.id
            """;

    private static final String OF_THERAPIST = """
            select l.id, l.therapist_id, a.full_name, l.kind, l.state, l.starts_at, l.ends_at,
                   (select count(*) from appointment p
                    where p.therapist_id = l.therapist_id and p.outcome not in ('CANCELLED', 'LATE_CANCELLED')
                      and p.starts_at < l.ends_at and p.ends_at > l.starts_at) appointments
            from therapist_leave l
            join account a on a.id = l.therapist_id
            where l.therapist_id = :therapist and l.ends_at > :from
            order by l.starts_at, l.id
            """;

    private static final String OVERLAPPING = """
            select exists (select 1 from therapist_leave
                           where therapist_id = :therapist and state <> 'REFUSED' and starts_at < :until and ends_at > :from)
            """;

    private static final String EVER_HERE = """
            select exists (select 1 from membership
                           where account_id = :therapist and clinic_id = :clinic and role = 'THERAPIST')
            """;

    private final JdbcClient jdbc;

    LeaveQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LeaveRow> ofClinic(ClinicId clinic, Instant from) {
        return jdbc.sql(OF_CLINIC)
                .param("clinic", clinic.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query(LeaveQuery::row)
                .list();
    }

    List<LeaveRow> ofTherapist(AccountId therapist, Instant from) {
        return jdbc.sql(OF_THERAPIST)
                .param("therapist", therapist.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query(LeaveQuery::row)
                .list();
    }

    boolean overlaps(AccountId therapist, Instant from, Instant until) {
        return jdbc.sql(OVERLAPPING)
                .param("therapist", therapist.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    boolean isTherapistOf(AccountId therapist, ClinicId clinic) {
        return jdbc.sql(EVER_HERE)
                .param("therapist", therapist.value())
                .param("clinic", clinic.value())
                .query(Boolean.class)
                .single();
    }

    private static LeaveRow row(ResultSet row, int number) throws SQLException {
        return new LeaveRow(
                new LeaveId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("therapist_id", UUID.class)),
                row.getString("full_name"),
                LeaveKind.valueOf(row.getString("kind")),
                LeaveState.valueOf(row.getString("state")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getInt("appointments"));
    }
}
