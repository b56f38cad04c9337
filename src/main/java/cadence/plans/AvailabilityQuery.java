package cadence.plans;

import cadence.plans.planner.Availability;
import cadence.plans.planner.Availability.Absence;
import cadence.plans.planner.Availability.Who;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** On which days the plan's therapist is at the clinic, and when therapist or client is away, as far as it is known. */
@Component
class AvailabilityQuery {

    private static final String WEEKDAYS = """
            select distinct s.weekday from roster_shift s
            where s.clinic_id = :clinic and s.therapist_id = :therapist and coalesce(s.valid_until, 'infinity') >= :today
            order by s.weekday
            """;

    // Away is a day on which approved leave leaves nothing of any shift.
    private static final String THERAPIST_AWAY = """
            with leave as (
                select l.starts_at, l.ends_at, k.time_zone zone
                from therapist_leave l, clinic k
                where k.id = :clinic and l.therapist_id = :therapist and l.state = 'APPROVED'
                  and l.ends_at > cast(:today as date)::timestamp at time zone k.time_zone
            ), away as (
                select distinct day::date as day
                from leave l, generate_series((l.starts_at at time zone l.zone)::date, (l.ends_at at time zone l.zone)::date,
                    interval '1 day') day
            )
            select a.day from away a
            where not exists (
                select 1 from roster_shift s
                where s.clinic_id = :clinic and s.therapist_id = :therapist
                  and s.weekday = extract(isodow from a.day)
                  and a.day between s.valid_from and coalesce(s.valid_until, 'infinity')
                  and not exists (
                      select 1 from leave l
                      where l.starts_at <= (a.day + s.starts) at time zone l.zone
                        and l.ends_at >= (a.day + s.ends) at time zone l.zone))
            order by a.day
            """;

    private static final String CLIENT_AWAY = """
            select first_day, last_day from client_absence
            where client_id = :client and clinic_id = :clinic and last_day >= :today
            order by first_day, id
            """;

    private final JdbcClient jdbc;

    AvailabilityQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Availability of(TreatmentPlan plan) {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        about(WEEKDAYS, plan)
                .query((row, number) -> DayOfWeek.of(row.getInt(1)))
                .list()
                .forEach(weekdays::add);
        if (weekdays.isEmpty()) {
            weekdays = EnumSet.allOf(DayOfWeek.class);
        }
        List<Absence> absences = new ArrayList<>(together(about(THERAPIST_AWAY, plan)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list()));
        absences.addAll(about(CLIENT_AWAY, plan)
                .query((row, number) ->
                        new Absence(Who.CLIENT, row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
                .list());
        return new Availability(weekdays, absences);
    }

    private static List<Absence> together(List<LocalDate> days) {
        List<Absence> spans = new ArrayList<>();
        for (LocalDate day : days) {
            if (!spans.isEmpty() && spans.getLast().to().plusDays(1).equals(day)) {
                spans.set(
                        spans.size() - 1,
                        new Absence(Who.THERAPIST, spans.getLast().from(), day));
            } else {
                spans.add(new Absence(Who.THERAPIST, day, day));
            }
        }
        return spans;
    }

    private StatementSpec about(String sql, TreatmentPlan plan) {
        return jdbc.sql(sql)
                .param("clinic", plan.client().clinic().value())
                .param("client", plan.client().client().value())
                .param("therapist", plan.therapist().id().value())
                .param("today", plan.today());
    }
}
