package cadence.plans.planner;

import cadence.shared.TreatmentType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Maintenance sessions, counted on from what was held and from what stands. */
final class Maintenance {

    private final PlanRequest request;
    private final Days days;
    private final List<Problem> problems;
    private final Rhythm rhythm;
    private final TreeMap<Integer, Waypoint> waypoints = new TreeMap<>();

    Maintenance(PlanRequest request, Days days, List<Problem> problems) {
        this.request = request;
        this.days = days;
        this.problems = problems;
        this.rhythm = new Rhythm(days, request.settings());
    }

    /**
     * The sessions by their days.
     *
     * @param others proposed sessions of races and for injuries; one that comes in place of maintenance says so then
     */
    TreeMap<Integer, PlannedSession> propose(RaceSessions races, TreeMap<Integer, PlannedSession> others) {
        TreeMap<Integer, PlannedSession> standing = new TreeMap<>();
        request.free().stream()
                .filter(each -> each.type() == TreatmentType.MAINTENANCE)
                .forEach(each -> standing.putIfAbsent(each.at(), each));
        Due afterStart = layWaypoints(races, others);
        Waypoints laid = new Waypoints(days, rhythm, waypoints, afterStart);
        ChainReport report = new ChainReport(days, laid);
        TreeMap<Integer, PlannedSession> proposed = new TreeMap<>();
        for (Link link : new MaintenanceChain(days, laid, standing).links()) {
            if (link.isSession()) {
                PlannedSession session = session(link, laid.lastBefore(link.to()));
                PlannedSession before = standing.get(link.to());
                proposed.put(link.to(), before == null ? session : session.as(before));
            }
            report.problem(link).ifPresent(problems::add);
            explain(link, laid, others);
        }
        return proposed;
    }

    private Due layWaypoints(RaceSessions races, Map<Integer, PlannedSession> others) {
        Optional<Integer> held = request.fixed().stream()
                .filter(each -> each.counts() && (isHeld(each) || each.at() < days.start && isStillToCome(each)))
                .map(PlannedSession::at)
                .max(Integer::compare)
                .filter(day -> rhythm.after(day).latest() >= days.start);
        int start = held.orElse(days.start - 1);
        Due after = held.map(rhythm::after)
                .orElseGet(() -> Due.within(days.start, Because.of(Rule.FIRST_SESSION, request.start())));
        waypoints.put(start, new Waypoint(start, Waypoint.Kind.START));
        for (PlannedSession fixed : request.fixed()) {
            if (isStillToCome(fixed) && fixed.counts()) {
                boolean maintenance = fixed.type() == TreatmentType.MAINTENANCE;
                lay(fixed.at(), maintenance ? Waypoint.Kind.MAINTENANCE : Waypoint.Kind.OTHER);
            }
            if (fixed.type() == TreatmentType.MAINTENANCE
                    && fixed.state() == PlannedSession.State.MISSED
                    && fixed.at() > start) {
                after = after.notBefore(fixed.at() + 1);
            }
        }
        others.values().stream().filter(PlannedSession::counts).forEach(each -> lay(each.at(), Waypoint.Kind.OTHER));
        races.blocks().stream()
                .filter(block -> !races.isSoothed(block))
                .forEach(block -> lay(block.last() + 2, Waypoint.Kind.RACE));
        waypoints.putIfAbsent(days.end + 1, new Waypoint(days.end + 1, Waypoint.Kind.END));
        return after;
    }

    private static boolean isHeld(PlannedSession session) {
        return session.state() == PlannedSession.State.ATTENDED;
    }

    private boolean isStillToCome(PlannedSession session) {
        return !session.isPast(request.today());
    }

    private void lay(int day, Waypoint.Kind kind) {
        if (day > waypoints.firstKey() && day <= days.end) {
            waypoints.putIfAbsent(day, new Waypoint(day, kind));
        }
    }

    private PlannedSession session(Link link, int highest) {
        boolean late = link.kind() == Link.Kind.LATE;
        Due due = late ? link.due().again(link.to()) : link.due();
        PlannedSession session = new TissueSession(days, request.settings())
                .on(
                        link.to(),
                        due,
                        highest,
                        deep -> Treatment.maintenance(request.settings().maintenance(), deep));
        return late
                ? session.also(Because.of(
                        Rule.AS_SOON_AS_POSSIBLE, Days.date(link.due().latest())))
                : session;
    }

    /** The race's first session says that it comes in place of the maintenance that was due in the same days. */
    private void explain(Link link, Waypoints laid, TreeMap<Integer, PlannedSession> others) {
        Waypoint next = waypoints.get(link.to());
        if (link.kind() != Link.Kind.ON || next == null || days.zone(link.to()) != Zones.Zone.RACE) {
            return;
        }
        int begin = laid.begin(next);
        Map.Entry<Integer, PlannedSession> first = others.ceilingEntry(begin);
        Due due = link.due();
        if (first != null && first.getKey() <= link.to() && due.earliest() <= link.to() && due.latest() >= begin) {
            Because instead =
                    Because.of(Rule.IN_PLACE_OF_MAINTENANCE, Days.date(due.earliest()), Days.date(due.latest()));
            others.put(first.getKey(), first.getValue().also(instead));
        }
    }
}
