package cadence.demo;

import cadence.plans.planner.Availability;
import cadence.plans.planner.Course;
import cadence.plans.planner.Minutes;
import cadence.plans.planner.PlanRequest;
import cadence.plans.planner.PlannerSettings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a demo plan is made from, as the planner takes it. The clinics of the demo keep what a new clinic begins with. */
final class PlanFrame {

    static final Minutes COURSE_MINUTES = new Minutes(30, 60);

    private static final int RUN_UP_WEEKS = 8;
    private static final int RUN_UP_DAYS = 14;

    private PlanFrame() {}

    static String reason(Client.Course course) {
        Race race = course.race();
        if (!course.reason().isEmpty()) {
            return course.reason();
        }
        return race == null
                ? "Maintenance, every 3 to 4 weeks"
                : "Run-up to " + race.edition().event();
    }

    static Map<String, Object> details(Client.Course course) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("reason", reason(course));
        details.put("course", injury(course));
        details.put("startsOn", course.from());
        details.put("endsOn", course.open() ? null : course.to());
        details.put("stageSessions", false);
        return details;
    }

    private static @Nullable Course injury(Client.Course course) {
        return course.sessions() == 0
                ? null
                : new Course(
                        Course.Purpose.TREATMENT,
                        course.from(),
                        course.sessions(),
                        Client.Course.INJURY_EVERY,
                        COURSE_MINUTES);
    }

    /** Without sessions. */
    static PlanRequest request(Client client, Client.Course course, LocalDate today, Availability availability) {
        return new PlanRequest(
                today,
                course.from(),
                course.open() ? null : course.to(),
                injury(course),
                client.races.stream().map(PlanFrame::race).toList(),
                new PlannerSettings(
                        RUN_UP_WEEKS,
                        RUN_UP_DAYS,
                        client.home().clinic().deepGapDays(),
                        new Minutes(45, 60),
                        new Minutes(20, 30),
                        new Minutes(30, 45)),
                false,
                availability,
                List.of());
    }

    private static cadence.plans.planner.Race race(Race race) {
        return new cadence.plans.planner.Race(
                Objects.requireNonNull(race.entry),
                race.edition().event(),
                race.edition().first(),
                race.edition().last(),
                race.withdrawn);
    }
}
