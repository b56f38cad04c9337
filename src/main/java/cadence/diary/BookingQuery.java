package cadence.diary;

import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.RoomId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a booking is checked against. */
@Component
class BookingQuery {

    private static final String CLINIC = "select time_zone, cancellation_notice_hours from clinic where id = :clinic";

    private static final String THERAPIST_WORKS = """
            select exists (
                select 1 from membership m join account a on a.id = m.account_id
                where m.clinic_id = :clinic and m.account_id = :therapist and m.role = 'THERAPIST'
                  and a.state in ('ACTIVE', 'INVITED')
                  and :day between m.from_date and coalesce(m.until_date, 'infinity'))
            """;

    private static final String CLIENT_REGISTERED = """
            select exists (
                select 1 from client_registration r join client k on k.id = r.client_id
                where r.client_id = :client and r.clinic_id = :clinic and r.ended_on is null and k.archived_at is null)
            """;

    private static final String ROOM_HERE =
            "select exists (select 1 from room where id = :room and clinic_id = :clinic)";

    private final JdbcClient jdbc;

    BookingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the clinic has set: its zone, and how long before the start a cancellation counts as late. */
    record ClinicRules(ZoneId zone, Duration notice) {}

    /** @throws NotFound if the clinic is not the actor's */
    ClinicRules rules(ClinicId clinic) {
        return jdbc.sql(CLINIC)
                .param("clinic", clinic.value())
                .query((row, number) -> new ClinicRules(
                        ZoneId.of(row.getString("time_zone")),
                        Duration.ofHours(row.getInt("cancellation_notice_hours"))))
                .optional()
                .orElseThrow(NotFound::new);
    }

    boolean worksHere(AccountId therapist, ClinicId clinic, LocalDate day) {
        return jdbc.sql(THERAPIST_WORKS)
                .param("clinic", clinic.value())
                .param("therapist", therapist.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    boolean registeredHere(ClientId client, ClinicId clinic) {
        return jdbc.sql(CLIENT_REGISTERED)
                .param("client", client.value())
                .param("clinic", clinic.value())
                .query(Boolean.class)
                .single();
    }

    boolean isHere(RoomId room, ClinicId clinic) {
        return jdbc.sql(ROOM_HERE)
                .param("room", room.value())
                .param("clinic", clinic.value())
                .query(Boolean.class)
                .single();
    }
}
