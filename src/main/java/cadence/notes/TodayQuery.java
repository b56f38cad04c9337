package cadence.notes;

import cadence.diary.Outcome;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The own sessions of a therapist: those of a day, and those whose note is not finished, in one statement. */
@Component
class TodayQuery {

    // Two days either side of the day in UTC hold it in every zone: so the index on (therapist_id, starts_at) is used.
    private static final String SESSIONS = """
            select a.id, a.clinic_id, c.name clinic_name, c.time_zone, coalesce(r.name, '') room, a.client_id,
                   cl.given_name, cl.family_name, a.treatment_type, a.purpose, a.reason, a.starts_at, a.ends_at, a.outcome,
                   coalesce(n.state, 'NOT_STARTED') note_state, n.saved_at, n.signed_at, c.note_deadline_hours,
                   m.sent_at reminded_at, s.full_name reminded_by,
                   coalesce(f.red, false) red_flag, coalesce(f.caution, false) caution,
                   k.asked_at, coalesce(ld.full_name, '') lead_name,
                   exists (select 1 from note_remark w where w.note_id = k.note_id and w.kind = 'ADDENDUM' and not exists (
                       select 1 from note_addendum d where d.note_id = k.note_id and d.signed_at > w.at)) addendum_asked,
                   not exists (select 1 from appointment p
                       where p.client_id = a.client_id and p.clinic_id = a.clinic_id and p.starts_at < a.starts_at
                         and p.outcome not in ('CANCELLED', 'LATE_CANCELLED', 'NO_SHOW')) first_visit
            from appointment a
            join clinic c on c.id = a.clinic_id
            join client cl on cl.id = a.client_id
            left join room r on r.id = a.room_id
            left join session_note n on n.appointment_id = a.id
            left join note_cosignature k on k.note_id = n.id and k.signed_at is null
            left join account ld on ld.id = k.lead_id
            left join lateral (
                select sent_at, sent_by from note_reminder where appointment_id = a.id and n.signed_at is null
                order by day desc limit 1) m on true
            left join account s on s.id = m.sent_by
            left join lateral (
                select bool_or(l.kind = 'RED_FLAG') red, bool_or(l.kind <> 'RED_FLAG') caution from client_alert l
                where l.client_id = a.client_id and l.clinic_id = a.clinic_id and l.resolved_at is null) f on true
            where a.therapist_id = actor_id() and a.clinic_id = any (:clinics)
              and (a.starts_at >= cast(:day as date) - 2 and a.starts_at < cast(:day as date) + 2
                      and (a.starts_at at time zone c.time_zone)::date = cast(:day as date)
                   or a.ends_at <= :now and (k.note_id is not null
                      or n.signed_at is null and a.outcome in ('SCHEDULED', 'ARRIVED', 'ATTENDED')))
            order by a.starts_at, a.id
            """;

    private static final String UNFINISHED_COUNT = """
            select count(*) from appointment a left join session_note n on n.appointment_id = a.id
            left join note_cosignature k on k.note_id = n.id and k.signed_at is null
            where a.therapist_id = actor_id() and a.clinic_id = any (:clinics) and a.ends_at <= :now
              and (k.note_id is not null
                  or n.signed_at is null and a.outcome in ('SCHEDULED', 'ARRIVED', 'ATTENDED'))
            """;

    private static final String ZONE = "select time_zone from clinic where id = any (:clinics) order by name limit 1";

    private final JdbcClient jdbc;

    TodayQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DaySession> sessions(Collection<ClinicId> clinics, LocalDate day, Instant now) {
        return jdbc.sql(SESSIONS)
                .param("clinics", Rows.values(clinics))
                .param("day", day)
                .param("now", Rows.utc(now))
                .query((row, number) -> session(row))
                .list();
    }

    int unfinishedCount(Collection<ClinicId> clinics, Instant now) {
        return jdbc.sql(UNFINISHED_COUNT)
                .param("clinics", Rows.values(clinics))
                .param("now", Rows.utc(now))
                .query(Integer.class)
                .single();
    }

    Optional<ZoneId> zone(Collection<ClinicId> clinics) {
        return jdbc.sql(ZONE)
                .param("clinics", Rows.values(clinics))
                .query(String.class)
                .optional()
                .map(ZoneId::of);
    }

    private static @Nullable AwaitedCoSignature awaited(ResultSet row) throws SQLException {
        Instant askedAt = Rows.instantOrNull(row, "asked_at");
        return askedAt == null
                ? null
                : new AwaitedCoSignature(row.getString("lead_name"), askedAt, row.getBoolean("addendum_asked"));
    }

    private static DaySession session(ResultSet row) throws SQLException {
        return new DaySession(
                new AppointmentId(row.getObject("id", UUID.class)),
                new ClinicId(Rows.id(row, "clinic_id")),
                row.getString("clinic_name"),
                Rows.zone(row),
                row.getString("room"),
                new ClientId(Rows.id(row, "client_id")),
                row.getString("given_name"),
                row.getString("family_name"),
                TreatmentType.valueOf(row.getString("treatment_type")),
                Rows.purpose(row),
                row.getString("reason"),
                Rows.instant(row, "starts_at"),
                Rows.instant(row, "ends_at"),
                Outcome.valueOf(row.getString("outcome")),
                NoteState.valueOf(row.getString("note_state")),
                Rows.instantOrNull(row, "saved_at"),
                Rows.instantOrNull(row, "signed_at"),
                row.getBoolean("red_flag"),
                row.getBoolean("caution"),
                row.getBoolean("first_visit"),
                awaited(row),
                row.getInt("note_deadline_hours"),
                Rows.reminder(row));
    }
}
