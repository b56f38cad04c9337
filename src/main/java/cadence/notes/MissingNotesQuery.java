package cadence.notes;

import cadence.diary.Outcome;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads session_note, never note_content: a manager sees who, when, signed or not. */
@Component
class MissingNotesQuery {

    private static final String MISSING = """
            select a.id, c.name clinic_name, c.time_zone, a.therapist_id, t.full_name therapist_name,
                   cl.given_name || ' ' || cl.family_name client_name, a.starts_at, a.ends_at, a.outcome, n.saved_at,
                   k.asked_at, coalesce(ld.full_name, '') lead_name,
                   c.note_deadline_hours, r.sent_at reminded_at, r.by_name reminded_by
            from appointment a
            join clinic c on c.id = a.clinic_id
            join account t on t.id = a.therapist_id
            join client cl on cl.id = a.client_id
            left join session_note n on n.appointment_id = a.id
            left join note_cosignature k on k.note_id = n.id and k.signed_at is null
            left join account ld on ld.id = k.lead_id
            left join lateral (
                select m.sent_at, s.full_name by_name from note_reminder m left join account s on s.id = m.sent_by
                where m.appointment_id = a.id order by m.day desc limit 1) r on true
            where a.clinic_id = any (:clinics) and a.ends_at <= :now and (k.note_id is not null
                or n.signed_at is null and a.outcome in ('SCHEDULED', 'ARRIVED', 'ATTENDED'))
            order by t.full_name, t.id, a.starts_at, a.id
            """;

    private static final String COUNT = """
            select count(*) from appointment a left join session_note n on n.appointment_id = a.id
            left join note_cosignature k on k.note_id = n.id and k.signed_at is null
            where a.clinic_id = any (:clinics) and a.ends_at <= :now and (k.note_id is not null
                or n.signed_at is null and a.outcome in ('SCHEDULED', 'ARRIVED', 'ATTENDED'))
            """;

    private static final String RUNNING = """
            select count(*) from appointment a
            where a.clinic_id = any (:clinics) and a.starts_at <= :now and a.ends_at > :now
              and a.outcome in ('SCHEDULED', 'ARRIVED', 'ATTENDED')
            """;

    private static final String OTHERS = """
            select t.full_name from account t
            where t.state = 'ACTIVE' and t.id <> all (:therapists) and exists (
                select 1 from membership m join clinic c on c.id = m.clinic_id
                where m.account_id = t.id and m.clinic_id = any (:clinics) and m.role = 'THERAPIST'
                  and (cast(:now as timestamptz) at time zone c.time_zone)::date
                      between m.from_date and coalesce(m.until_date, 'infinity'))
            order by t.full_name, t.id
            """;

    private static final String SIGNED = """
            select a.therapist_id, t.full_name therapist_name, count(*) attended,
                   count(*) filter (where done.at <= a.ends_at + interval '24 hours') signed
            from appointment a
            join clinic c on c.id = a.clinic_id
            join account t on t.id = a.therapist_id
            left join session_note n on n.appointment_id = a.id
            left join note_cosignature k on k.note_id = n.id
            cross join lateral (select case when k.note_id is null then n.signed_at else k.signed_at end at) done
            where a.clinic_id = any (:clinics) and a.outcome = 'ATTENDED'
              and a.starts_at >= cast(:from as date) - 2 and a.starts_at < cast(:until as date) + 3
              and (a.starts_at at time zone c.time_zone)::date between cast(:from as date) and cast(:until as date)
            group by a.therapist_id, t.full_name
            order by count(*) filter (where done.at <= a.ends_at + interval '24 hours')::numeric / count(*) desc,
                     t.full_name, a.therapist_id
            """;

    private final JdbcClient jdbc;

    MissingNotesQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MissingNote> missing(Collection<ClinicId> clinics, Instant now) {
        return jdbc.sql(MISSING)
                .param("clinics", Rows.values(clinics))
                .param("now", Rows.utc(now))
                .query((row, number) -> new MissingNote(
                        new AppointmentId(Rows.id(row, "id")),
                        row.getString("clinic_name"),
                        Rows.zone(row),
                        new AccountId(Rows.id(row, "therapist_id")),
                        row.getString("therapist_name"),
                        row.getString("client_name"),
                        Rows.instant(row, "starts_at"),
                        Rows.instant(row, "ends_at"),
                        Outcome.valueOf(row.getString("outcome")),
                        Rows.instantOrNull(row, "saved_at"),
                        awaited(row),
                        Rows.reminder(row),
                        row.getInt("note_deadline_hours")))
                .list();
    }

    /** Sessions that are not over yet, whose notes cannot be missing. */
    int running(Collection<ClinicId> clinics, Instant now) {
        return jdbc.sql(RUNNING)
                .param("clinics", Rows.values(clinics))
                .param("now", Rows.utc(now))
                .query(Integer.class)
                .single();
    }

    /** Names of the therapists who work there and are none of these. */
    List<String> others(Collection<ClinicId> clinics, Collection<AccountId> therapists, Instant now) {
        return jdbc.sql(OTHERS)
                .param("clinics", Rows.values(clinics))
                .param("therapists", Rows.values(therapists))
                .param("now", Rows.utc(now))
                .query(String.class)
                .list();
    }

    private static @Nullable AwaitedCoSignature awaited(ResultSet row) throws SQLException {
        Instant askedAt = Rows.instantOrNull(row, "asked_at");
        return askedAt == null ? null : new AwaitedCoSignature(row.getString("lead_name"), askedAt, false);
    }

    int count(Collection<ClinicId> clinics, Instant now) {
        return jdbc.sql(COUNT)
                .param("clinics", Rows.values(clinics))
                .param("now", Rows.utc(now))
                .query(Integer.class)
                .single();
    }

    List<SignedOnTime> signed(Collection<ClinicId> clinics, LocalDate from, LocalDate until) {
        return jdbc.sql(SIGNED)
                .param("clinics", Rows.values(clinics))
                .param("from", from)
                .param("until", until)
                .query((row, number) -> new SignedOnTime(
                        new AccountId(Rows.id(row, "therapist_id")),
                        row.getString("therapist_name"),
                        row.getInt("signed"),
                        row.getInt("attended")))
                .list();
    }
}
