package cadence.utilisation;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the coming weeks from the function that guards them. */
@Component
class ForecastQuery {

    private static final String WEEKS = """
            select f.* from utilisation_forecast(:clinic, :weeks) f
            order by lower(f.therapist_name) nulls last, f.therapist_id, f.week
            """;

    private final JdbcClient jdbc;

    ForecastQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(
            LocalDate week,
            @Nullable UUID therapist,
            @Nullable String name,
            boolean worksHere,
            Workload workload) {}

    /** Without any week where the guard in the database answers nothing: the clinic is archived, or not the actor's. */
    Forecast forecast(ClinicId clinic, int weeks) {
        List<Line> lines = jdbc.sql(WEEKS)
                .param("clinic", clinic.value())
                .param("weeks", weeks)
                .query((row, number) -> line(row))
                .list();
        SortedMap<LocalDate, Workload> all = new TreeMap<>();
        Map<UUID, Person> people = new LinkedHashMap<>();
        for (Line line : lines) {
            all.merge(line.week(), line.workload(), Workload::plus);
            if (line.therapist() != null) {
                people.computeIfAbsent(
                                line.therapist(), id -> new Person(String.valueOf(line.name()), line.worksHere()))
                        .weeks
                        .merge(line.week(), line.workload(), Workload::plus);
            }
        }
        return new Forecast(
                all,
                people.entrySet().stream()
                        .map(entry -> entry.getValue().workload(new AccountId(entry.getKey())))
                        .toList());
    }

    /** A therapist, week by week. */
    private record Person(String name, boolean worksHere, Map<LocalDate, Workload> weeks) {

        private Person(String name, boolean worksHere) {
            this(name, worksHere, new LinkedHashMap<>());
        }

        private TherapistWorkload workload(AccountId id) {
            return new TherapistWorkload(id, name, worksHere, weeks);
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        String type = row.getString("treatment_type");
        Demand demand = new Demand(
                row.getLong("sessions"),
                row.getLong("planned"),
                row.getLong("booked_sessions"),
                row.getLong("booked"),
                row.getLong("other_bookings"),
                row.getLong("other"));
        return new Line(
                Objects.requireNonNull(row.getObject("week", LocalDate.class)),
                row.getObject("therapist_id", UUID.class),
                row.getString("therapist_name"),
                row.getBoolean("works_here"),
                new Workload(
                        type == null ? Map.of() : Map.of(TreatmentType.valueOf(type), demand),
                        row.getLong("available")));
    }
}
