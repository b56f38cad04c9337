package cadence.plans;

import cadence.plans.planner.Availability;
import cadence.plans.planner.Availability.Absence;
import cadence.plans.planner.Availability.Who;
import cadence.shared.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** On which days the plan's therapist is at the clinic, and when therapist or client is away, as far as it is known. */
@Component
class AvailabilityQuery {

    // A shift that ends within four weeks, as one of a single day does, makes no weekday for months of plan: it counts
    // only
    // where no other is known.
    private static final String WEEKDAYS = """
            select distinct f.clinic_id, f.therapist_id, f.weekday
            from (
                select s.clinic_id, s.therapist_id, s.weekday,
                       rank() over (partition by s.clinic_id, s.therapist_id order by
                           coalesce(s.valid_until, 'infinity') < (bound_now() at time zone k.time_zone)::date + 28) lasting
                from unnest(:clinics, :therapists) asked (clinic, therapist)
                join clinic k on k.id = asked.clinic
                join roster_shift s on s.clinic_id = asked.clinic and s.therapist_id = asked.therapist
                    and coalesce(s.valid_until, 'infinity') >= (bound_now() at time zone k.time_zone)::date) f
            where f.lasting = 1
            """;

    // Away is a day on which approved leave leaves nothing of any shift.
    private static final String THERAPIST_AWAY = """
            with leave as (
                select k.id clinic_id, l.therapist_id, l.starts_at, l.ends_at, k.time_zone zone
                from unnest(:clinics, :therapists) asked (clinic, therapist)
                join clinic k on k.id = asked.clinic
                join therapist_leave l on l.therapist_id = asked.therapist and l.state = 'APPROVED'
                    and l.ends_at > (bound_now() at time zone k.time_zone)::date::timestamp at time zone k.time_zone
            ), away as (
                select distinct l.clinic_id, l.therapist_id, day::date as day
                from leave l, generate_series((l.starts_at at time zone l.zone)::date, (l.ends_at at time zone l.zone)::date,
                    interval '1 day') day
            )
            select a.clinic_id, a.therapist_id, a.day from away a
            where not exists (
                select 1 from roster_shift s
                where s.clinic_id = a.clinic_id and s.therapist_id = a.therapist_id
                  and s.weekday = extract(isodow from a.day)
                  and a.day between s.valid_from and coalesce(s.valid_until, 'infinity')
                  and not exists (
                      select 1 from leave l
                      where l.clinic_id = a.clinic_id and l.therapist_id = a.therapist_id
                        and l.starts_at <= (a.day + s.starts) at time zone l.zone
                        and l.ends_at >= (a.day + s.ends) at time zone l.zone))
            order by a.day
            """;

    private static final String CLIENT_AWAY = """
            select p.id plan_id, a.first_day, a.last_day
            from treatment_plan p
            join clinic k on k.id = p.clinic_id
            join client_absence a on a.client_id = p.client_id and a.clinic_id = p.clinic_id
                and a.last_day >= (bound_now() at time zone k.time_zone)::date
            where p.id = any (:plans)
            order by a.first_day, a.id
            """;

    private final JdbcClient jdbc;

    AvailabilityQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Availability of(TreatmentPlan plan) {
        return of(List.of(plan)).getOrDefault(plan.id(), Availability.UNKNOWN);
    }

    /** A therapist at a clinic. */
    private record Place(UUID clinic, UUID therapist) {

        private static Place of(TreatmentPlan plan) {
            return new Place(
                    plan.client().clinic().value(), plan.therapist().id().value());
        }

        private static Place read(ResultSet row) throws SQLException {
            return new Place(row.getObject("clinic_id", UUID.class), row.getObject("therapist_id", UUID.class));
        }
    }

    /** Of many plans in three statements. */
    Map<PlanId, Availability> of(Collection<TreatmentPlan> plans) {
        List<Place> places = plans.stream().map(Place::of).distinct().toList();
        Map<Place, Set<DayOfWeek>> weekdays = new HashMap<>();
        at(WEEKDAYS, places).query(row -> {
            weekdays.computeIfAbsent(Place.read(row), place -> EnumSet.noneOf(DayOfWeek.class))
                    .add(DayOfWeek.of(row.getInt("weekday")));
        });
        Map<Place, List<LocalDate>> away = new HashMap<>();
        at(THERAPIST_AWAY, places).query(row -> {
            away.computeIfAbsent(Place.read(row), place -> new ArrayList<>()).add(PlanRows.day(row, "day"));
        });
        Map<UUID, List<Absence>> absent = new HashMap<>();
        jdbc.sql(CLIENT_AWAY)
                .param("plans", plans.stream().map(plan -> plan.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    absent.computeIfAbsent(row.getObject("plan_id", UUID.class), plan -> new ArrayList<>())
                            .add(new Absence(
                                    Who.CLIENT, PlanRows.day(row, "first_day"), PlanRows.day(row, "last_day")));
                });
        Map<PlanId, Availability> known = new HashMap<>();
        for (TreatmentPlan plan : plans) {
            Place place = Place.of(plan);
            List<Absence> absences = new ArrayList<>(together(away.getOrDefault(place, List.of())));
            absences.addAll(absent.getOrDefault(plan.id().value(), List.of()));
            known.put(
                    plan.id(),
                    new Availability(weekdays.getOrDefault(place, EnumSet.allOf(DayOfWeek.class)), absences));
        }
        return known;
    }

    private StatementSpec at(String sql, List<Place> places) {
        return jdbc.sql(sql)
                .param("clinics", places.stream().map(Place::clinic).toArray(UUID[]::new))
                .param("therapists", places.stream().map(Place::therapist).toArray(UUID[]::new));
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
}
