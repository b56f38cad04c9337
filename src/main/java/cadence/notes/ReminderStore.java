package cadence.notes;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps reminders and the mails to send for them. */
@Component
class ReminderStore {

    private static final String REMINDABLE = """
            select a.id, a.clinic_id, a.client_id, a.therapist_id, c.time_zone, c.remind_by_mail, t.full_name therapist_name,
                   cl.given_name || ' ' || cl.family_name client_name,
                   a.ends_at <= :now and a.outcome in ('SCHEDULED', 'ARRIVED', 'ATTENDED') and n.signed_at is null missing,
                   t.state = 'ACTIVE' and exists (select 1 from membership m
                       where m.account_id = a.therapist_id and m.clinic_id = a.clinic_id and m.role = 'THERAPIST'
                         and (cast(:now as timestamptz) at time zone c.time_zone)::date
                             between m.from_date and coalesce(m.until_date, 'infinity')) reachable
            from appointment a
            join clinic c on c.id = a.clinic_id
            join account t on t.id = a.therapist_id
            join client cl on cl.id = a.client_id
            left join session_note n on n.appointment_id = a.id
            where a.id = any (:appointments)
            order by a.id
            """;

    private static final String REMIND = """
            insert into note_reminder (id, appointment_id, clinic_id, therapist_id, sent_by, sent_at, day)
            values (:id, :appointment, :clinic, :therapist, :by, :at, :day)
            on conflict (appointment_id, day) do nothing
            """;

    private static final String ON_DAY = """
            select r.sent_at reminded_at, s.full_name reminded_by
            from note_reminder r left join account s on s.id = r.sent_by
            where r.appointment_id = :appointment and r.day = :day
            """;

    private static final String QUEUE = """
            insert into note_reminder_mail (id, therapist_id, clinic_id, day, automatic, queued_at, next_try_at)
            values (:id, :therapist, :clinic, :day, false, :at, :at)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A session whose note a manager wants to remind of.
     *
     * @param missing whether its note is missing still
     * @param reachable whether the therapist can sign in and works at the clinic
     * @param byMail clinic setting
     */
    record Remindable(
            AppointmentId appointment,
            ClinicId clinic,
            ClientId client,
            String clientName,
            AccountId therapist,
            String therapistName,
            ZoneId zone,
            boolean byMail,
            boolean missing,
            boolean reachable) {}

    /** One a person and day at most (0481-notes-create-reminder.sql). */
    record Mail(AccountId therapist, ClinicId clinic, LocalDate day) {}

    List<Remindable> remindable(Collection<AppointmentId> appointments, Instant now) {
        return jdbc.sql(REMINDABLE)
                .param("appointments", Rows.values(appointments))
                .param("now", Rows.utc(now))
                .query((row, number) -> new Remindable(
                        new AppointmentId(Rows.id(row, "id")),
                        new ClinicId(Rows.id(row, "clinic_id")),
                        new ClientId(Rows.id(row, "client_id")),
                        row.getString("client_name"),
                        new AccountId(Rows.id(row, "therapist_id")),
                        row.getString("therapist_name"),
                        Rows.zone(row),
                        row.getBoolean("remind_by_mail"),
                        row.getBoolean("missing"),
                        row.getBoolean("reachable")))
                .list();
    }

    /** False if it was reminded of that day; waits for whoever is doing so at this moment. */
    boolean remind(Remindable note, AccountId by, Instant at, LocalDate day) {
        return jdbc.sql(REMIND)
                        .param("id", Id.nextValue())
                        .param("appointment", note.appointment().value())
                        .param("clinic", note.clinic().value())
                        .param("therapist", note.therapist().value())
                        .param("by", by.value())
                        .param("at", Rows.utc(at))
                        .param("day", day)
                        .update()
                == 1;
    }

    Reminder onDay(AppointmentId appointment, LocalDate day) {
        return jdbc.sql(ON_DAY)
                .param("appointment", appointment.value())
                .param("day", day)
                .query((row, number) -> new Reminder(Rows.instant(row, "reminded_at"), row.getString("reminded_by")))
                .single();
    }

    /** False if a manager's mail went to the person that day already. */
    boolean queue(Mail mail, Instant at) {
        return jdbc.sql(QUEUE)
                        .param("id", Id.nextValue())
                        .param("therapist", mail.therapist().value())
                        .param("clinic", mail.clinic().value())
                        .param("day", mail.day())
                        .param("at", Rows.utc(at))
                        .update()
                == 1;
    }
}
