package cadence.plans.planner;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything a plan is made from.
 *
 * @param today days before it are history
 * @param end the last day, null for an open plan, which looks half a year ahead
 * @param course the therapist's course for an injury, null for "keep running"
 * @param stageSessions whether the therapist wants gentle sessions between the stages of a race
 * @param sessions what happened, what is pinned, what stands
 */
public record PlanRequest(
        LocalDate today,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable Course course,
        List<Race> races,
        PlannerSettings settings,
        boolean stageSessions,
        Availability availability,
        List<PlannedSession> sessions) {

    /** How far an open plan looks ahead. */
    static final int OPEN_DAYS = 182;

    public PlanRequest {
        races = List.copyOf(races);
        sessions = List.copyOf(sessions);
        if (end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("plan ends on " + end + " before it begins on " + start);
        }
        if (sessions.stream().anyMatch(session -> session.id() == null)) {
            throw new IllegalArgumentException("a session that stands has an id");
        }
    }

    /** The last day of the plan: an open one reaches at least past the last race. */
    public LocalDate lastDay() {
        if (end != null) {
            return end;
        }
        return Stream.concat(
                        Stream.of(today, start).map(day -> day.plusDays(OPEN_DAYS)),
                        starting().map(race -> race.lastDay().plusDays(2)))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The races the client means to start. */
    Stream<Race> starting() {
        return races.stream().filter(race -> !race.withdrawn());
    }

    /** Sessions that re-planning leaves alone. */
    List<PlannedSession> fixed() {
        return sessions.stream()
                .filter(session -> session.isPast(today) || session.pinned())
                .toList();
    }

    /** Sessions that re-planning may move or drop. */
    List<PlannedSession> free() {
        return sessions.stream()
                .filter(session -> !session.isPast(today) && !session.pinned())
                .toList();
    }
}
