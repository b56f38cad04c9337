package cadence.plans.planner;

import java.time.LocalDate;
import java.util.List;

/** What the real planner makes of random clients, for tests of other rooms. The same seed gives the same plan. */
public record RandomPlans(LocalDate today, List<PlannedSession> sessions) {

    /** A new client's plan. */
    public static RandomPlans of(long seed) {
        PlanRequest request = Calendars.fresh(seed);
        return new RandomPlans(request.today(), Planner.plan(request).sessions());
    }

    /** A client with twelve events within the year after that day, and a clinic's usual settings. */
    public static PlanRequest twelveEvents(LocalDate today) {
        List<Race> races = java.util.stream.IntStream.range(0, 12)
                .mapToObj(month -> {
                    LocalDate first = today.plusDays(25 + 29L * month);
                    return new Race(
                            new java.util.UUID(1, month),
                            "Race " + month,
                            first,
                            first.plusDays(month == 5 ? 5 : 0),
                            false);
                })
                .toList();
        return new PlanRequest(
                today, today, null, null, races, Calendars.USUAL, false, Availability.UNKNOWN, List.of());
    }
}
