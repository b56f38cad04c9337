package cadence.plans.planner;

import cadence.shared.TreatmentType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Makes the plan of a client (domain.md, "The event-aware plan"). The same request gives the same plan; a plan that is given
 * back as what stands is not changed. It never throws for what a person may have entered: rules that collide are reported.
 */
public final class Planner {

    /** Farther away, a maintenance session is another one: less than the shortest interval in common use. */
    private static final int MAINTENANCE_MOVES = 13;

    private static final int COURSE_MOVES = 28;

    private static final Comparator<PlannedSession> IN_ORDER = Comparator.comparing(PlannedSession::day)
            .thenComparing(PlannedSession::type)
            .thenComparing(session -> String.valueOf(session.id()));

    private Planner() {}

    public static Plan plan(PlanRequest request) {
        Days days = new Days(request);
        List<Problem> problems = new ArrayList<>();
        request.fixed().stream()
                .filter(each -> each.state() != PlannedSession.State.PLANNED || !each.isPast(request.today()))
                .forEach(each -> days.take(each.at()));
        RaceSessions races = new RaceSessions(request, days, problems);
        races.blocks().forEach(block -> problems.addAll(block.overlaps()));
        TreeMap<Integer, PlannedSession> others = races.propose();
        Course course = request.course();
        if (course != null) {
            TreeMap<Integer, PlannedSession> treated = new InjuryCourse(request, course, days, problems).propose();
            identify(request, days, TreatmentType.INJURY_PREVENTION, treated, COURSE_MOVES);
            others.putAll(treated);
        }
        TreeMap<Integer, PlannedSession> maintained = new Maintenance(request, days, problems).propose(races, others);
        identify(request, days, TreatmentType.MAINTENANCE, maintained, MAINTENANCE_MOVES);
        new PinnedCheck(request, days, problems::add).check();

        List<PlannedSession> sessions = new ArrayList<>(request.fixed());
        sessions.addAll(others.values());
        sessions.addAll(maintained.values());
        sessions.sort(IN_ORDER);
        problems.sort(Comparator.comparing(Problem::from).thenComparing(Problem::kind));
        return new Plan(sessions, dropped(request, days, sessions), problems);
    }

    /** What stood on a day that is still proposed has its identity already; the others move to the nearest without one. */
    private static void identify(
            PlanRequest request, Days days, TreatmentType type, TreeMap<Integer, PlannedSession> proposed, int most) {
        Set<UUID> known = ids(proposed.values());
        List<PlannedSession> left = request.free().stream()
                .filter(each -> each.type() == type && !known.contains(each.id()))
                .filter(each -> days.zone(each.at()) != Zones.Zone.RACE)
                .sorted(IN_ORDER)
                .toList();
        Pairing.identify(left, proposed, most);
    }

    private static List<Plan.Dropped> dropped(PlanRequest request, Days days, List<PlannedSession> sessions) {
        Set<UUID> known = ids(sessions);
        Drops drops = new Drops(request, days, sessions);
        return request.free().stream()
                .filter(each -> !known.contains(each.id()))
                .sorted(IN_ORDER)
                .map(each -> new Plan.Dropped(each, drops.reason(each)))
                .toList();
    }

    private static Set<UUID> ids(Iterable<PlannedSession> sessions) {
        Set<UUID> ids = new HashSet<>();
        for (PlannedSession session : sessions) {
            if (session.id() != null) {
                ids.add(Objects.requireNonNull(session.id()));
            }
        }
        return ids;
    }
}
