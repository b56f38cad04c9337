package cadence.plans.planner;

import cadence.shared.TreatmentType;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sessions of a therapist's course for an injury, each counted from the one before. */
final class InjuryCourse {

    private final PlanRequest request;
    private final Course course;
    private final Days days;
    private final List<Problem> problems;
    private final TreeMap<Integer, PlannedSession> standing = new TreeMap<>();
    private final TreeMap<Integer, PlannedSession> pinned = new TreeMap<>();

    InjuryCourse(PlanRequest request, Course course, Days days, List<Problem> problems) {
        this.request = request;
        this.course = course;
        this.days = days;
        this.problems = problems;
        request.free().stream().filter(InjuryCourse::isOfCourse).forEach(each -> standing.put(each.at(), each));
        request.fixed().stream()
                .filter(each -> isOfCourse(each) && !each.isPast(request.today()))
                .forEach(each -> pinned.put(each.at(), each));
    }

    /** The sessions by their days; their days are then taken. */
    TreeMap<Integer, PlannedSession> propose() {
        TreeMap<Integer, PlannedSession> proposed = new TreeMap<>();
        List<Integer> held = request.fixed().stream()
                .filter(each -> isOfCourse(each) && each.state() == PlannedSession.State.ATTENDED)
                .map(PlannedSession::at)
                .filter(day -> day >= Days.at(course.from()))
                .sorted()
                .toList();
        Integer last = held.isEmpty() ? null : held.getLast();
        int number = held.size();
        int left = course.sessions() - held.size() - pinned.size();
        while (left > 0) {
            number++;
            Due due = due(last, number);
            Integer next = last == null ? first(pinned) : pinned.higherKey(last);
            Integer day = choose(due, next);
            if (next != null && (day == null || day > next)) {
                last = next;
                continue;
            }
            if (day == null) {
                break;
            }
            proposed.put(day, session(day, due, next));
            days.take(day);
            last = day;
            left--;
        }
        return proposed;
    }

    private PlannedSession session(int day, Due due, @Nullable Integer next) {
        Due late = day > due.latest() ? due.again(day) : due;
        int highest = next == null ? Integer.MAX_VALUE : next - shortest();
        PlannedSession session = new TissueSession(days, request.settings())
                .on(day, late, highest, deep -> Treatment.injury(course.minutes(), deep));
        if (day > due.latest()) {
            session = session.also(Because.of(Rule.AS_SOON_AS_POSSIBLE, Days.date(due.latest())));
        }
        if (due.earliest() == Days.at(course.firstPossible()) && course.purpose() == Course.Purpose.TREATMENT) {
            session = session.also(Because.of(Rule.NOT_ACUTE, course.from()));
        }
        PlannedSession before = standing.get(day);
        return before == null ? session : session.as(before);
    }

    /** The day in the window, or the first after it; null where there is none before the next pinned one. */
    private @Nullable Integer choose(Due due, @Nullable Integer next) {
        int last = next == null ? days.end : Math.min(days.end, next - shortest());
        Integer day = best(due, Math.min(due.latest(), last));
        if (day != null || next != null && next <= due.latest()) {
            return day;
        }
        if (due.latest() >= days.floor && due.latest() <= days.end) {
            List<Because> colliding = days.obstacles(due.earliest(), due.latest());
            colliding.addFirst(due.because());
            problems.add(
                    new Problem(Problem.Kind.NO_DAY, Days.date(due.earliest()), Days.date(due.latest()), colliding));
        }
        for (int from = due.latest() + 1; from <= last; from += Due.WEEK) {
            day = best(Due.within(from, due.because()), Math.min(from + Due.WEEK - 1, last));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private @Nullable Integer best(Due due, int latest) {
        Integer best = null;
        int least = Integer.MAX_VALUE;
        for (int day = Math.max(due.earliest(), days.floor); day <= latest; day++) {
            if (days.freeForTissueWork(day)) {
                int cost = (days.zone(day) == Zones.Zone.PROTECTED ? 10_000 : 0)
                        + (standing.containsKey(day) ? 0 : 1_000)
                        + Math.abs(day - due.aim());
                if (cost < least) {
                    best = day;
                    least = cost;
                }
            }
        }
        return best;
    }

    private Due due(@Nullable Integer last, int number) {
        Rule rule = course.purpose() == Course.Purpose.TREATMENT ? Rule.INJURY_TREATMENT : Rule.INJURY_PREVENTION;
        Because because = Because.of(rule, number, course.sessions(), course.everyDays());
        if (last == null) {
            return Due.within(Math.max(Days.at(course.firstPossible()), days.start), because);
        }
        int most = Math.floorDiv(8 * course.everyDays(), 7);
        return new Due(last + shortest(), last + course.everyDays(), last + most, because);
    }

    /** Least days between two sessions: a seventh under the therapist's spacing, as for maintenance. */
    private int shortest() {
        return Math.ceilDiv(6 * course.everyDays(), 7);
    }

    private static boolean isOfCourse(PlannedSession session) {
        return session.type() == TreatmentType.INJURY_PREVENTION;
    }

    private static @Nullable Integer first(TreeMap<Integer, PlannedSession> map) {
        return map.isEmpty() ? null : map.firstKey();
    }
}
