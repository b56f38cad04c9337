package cadence.plans;

import cadence.clients.ClientRef;
import cadence.diary.Outcome;
import cadence.plans.TreatmentPlan.SessionState;
import cadence.shared.AppointmentId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoryQuery {

    private static final String VISITS = """
            select a.id, a.starts_at, a.treatment_type, a.outcome, coalesce(t.full_name, '') therapist
            from appointment a
            left join account t on t.id = a.therapist_id
            where a.client_id = :client and a.clinic_id = :clinic and a.outcome not in ('CANCELLED', 'LATE_CANCELLED')
              and a.starts_at >= cast(:from as date)::timestamp at time zone :zone
              and a.starts_at < (cast(:to as date) + 1)::timestamp at time zone :zone
            order by a.starts_at, a.id
            """;

    private static final String PLANNED = """
            select s.earliest, s.latest, s.suggested, s.treatment_type, s.because, s.standing, s.booking_id is not null booked,
                   s.pinned
            from plan_session_standing s
            where s.client_id = :client and s.clinic_id = :clinic and s.standing <> 'DROPPED'
              and s.latest >= :from and s.earliest <= :to
            order by s.earliest, s.id
            """;

    private static final String CLINIC =
            "select time_zone, run_up_weeks, run_up_interval_days from clinic where id = :clinic";

    private final JdbcClient jdbc;

    StoryQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the clinic decides of the picture. */
    record Settings(ZoneId zone, int runUpWeeks, int runUpIntervalDays) {}

    Settings settings(ClinicId clinic) {
        return jdbc.sql(CLINIC)
                .param("clinic", clinic.value())
                .query((row, number) -> new Settings(ZoneId.of(row.getString(1)), row.getInt(2), row.getInt(3)))
                .single();
    }

    List<Story.Visit> visits(ClientRef client, ZoneId zone, LocalDate from, LocalDate to) {
        return jdbc.sql(VISITS)
                .param("client", client.client().value())
                .param("clinic", client.clinic().value())
                .param("zone", zone.getId())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new Story.Visit(
                        new AppointmentId(row.getObject("id", UUID.class)),
                        row.getObject("starts_at", OffsetDateTime.class)
                                .atZoneSameInstant(zone)
                                .toLocalDate(),
                        TreatmentType.valueOf(row.getString("treatment_type")),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("therapist")))
                .list();
    }

    List<Story.Planned> planned(ClientRef client, LocalDate from, LocalDate to) {
        return jdbc.sql(PLANNED)
                .param("client", client.client().value())
                .param("clinic", client.clinic().value())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new Story.Planned(
                        row.getObject("earliest", LocalDate.class),
                        row.getObject("latest", LocalDate.class),
                        row.getObject("suggested", LocalDate.class),
                        TreatmentType.valueOf(row.getString("treatment_type")),
                        BecauseJson.read(row.getString("because")),
                        SessionState.valueOf(row.getString("standing")),
                        row.getBoolean("booked"),
                        row.getBoolean("pinned")))
                .list();
    }
}
