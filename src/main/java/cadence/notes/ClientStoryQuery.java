package cadence.notes;

import cadence.clients.ClientRef;
import cadence.clients.PainHistory.Pain;
import cadence.notes.ClientStoryService.SessionOfToday;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ClientStoryQuery {

    private static final String PAIN = """
            select (a.starts_at at time zone k.time_zone)::date as day, t.pain_before, t.pain_after
            from session_note n
            join note_content t on t.note_id = n.id
            join appointment a on a.id = n.appointment_id
            join clinic k on k.id = n.clinic_id
            where n.client_id = :client and n.clinic_id = :clinic and (t.pain_before is not null or t.pain_after is not null)
              and (a.starts_at at time zone k.time_zone)::date between :from and :to
            order by a.starts_at, n.id
            """;

    private static final String SESSION_OF_TODAY = """
            select a.id, a.starts_at, k.time_zone, coalesce(n.state = 'SIGNED', false) signed
            from appointment a
            join clinic k on k.id = a.clinic_id
            left join session_note n on n.appointment_id = a.id
            where a.client_id = :client and a.clinic_id = :clinic and a.therapist_id = :actor
              and a.outcome in ('SCHEDULED', 'ARRIVED', 'ATTENDED')
              and (a.starts_at at time zone k.time_zone)::date = (bound_now() at time zone k.time_zone)::date
            order by a.ends_at < bound_now(), a.starts_at, a.id
            limit 1
            """;

    private final JdbcClient jdbc;

    ClientStoryQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Pain> pain(ClientRef client, LocalDate from, LocalDate to) {
        return jdbc.sql(PAIN)
                .param("client", client.client().value())
                .param("clinic", client.clinic().value())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new Pain(
                        row.getObject("day", LocalDate.class),
                        Rows.integerOrNull(row, "pain_before"),
                        Rows.integerOrNull(row, "pain_after")))
                .list();
    }

    Optional<SessionOfToday> sessionOfToday(ClientRef client, AccountId actor) {
        return jdbc.sql(SESSION_OF_TODAY)
                .param("client", client.client().value())
                .param("clinic", client.clinic().value())
                .param("actor", actor.value())
                .query((row, number) -> new SessionOfToday(
                        new AppointmentId(Rows.id(row, "id")),
                        Rows.instant(row, "starts_at"),
                        Rows.zone(row),
                        row.getBoolean("signed")))
                .optional();
    }
}
