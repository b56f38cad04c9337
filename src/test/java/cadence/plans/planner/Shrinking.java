package cadence.plans.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes a failing calendar small enough to read. */
final class Shrinking {

    private Shrinking() {}

    /** Leaves out races, sessions, absences and the course as long as it still fails. */
    static PlanRequest shrink(PlanRequest failing, Predicate<PlanRequest> fails) {
        PlanRequest least = failing;
        boolean smaller = true;
        while (smaller) {
            PlanRequest now = least;
            var found = simpler(now).filter(fails).findFirst();
            smaller = found.isPresent();
            least = found.orElse(now);
        }
        return least;
    }

    private static Stream<PlanRequest> simpler(PlanRequest of) {
        List<PlanRequest> simpler = new ArrayList<>();
        if (!of.availability().equals(Availability.UNKNOWN)) {
            simpler.add(with(of, of.course(), of.stageSessions(), Availability.UNKNOWN));
            for (int i = 0; i < of.availability().absences().size(); i++) {
                simpler.add(with(
                        of,
                        of.course(),
                        of.stageSessions(),
                        new Availability(
                                of.availability().clinicDays(),
                                without(of.availability().absences(), i))));
            }
        }
        if (of.course() != null) {
            simpler.add(with(of, null, of.stageSessions(), of.availability()));
        }
        if (of.stageSessions()) {
            simpler.add(with(of, of.course(), false, of.availability()));
        }
        for (int i = 0; i < of.races().size(); i++) {
            simpler.add(Calendars.with(of, without(of.races(), i), of.sessions()));
        }
        for (int i = 0; i < of.sessions().size(); i++) {
            simpler.add(Calendars.with(of, of.races(), without(of.sessions(), i)));
        }
        return simpler.stream();
    }

    private static PlanRequest with(PlanRequest of, Course course, boolean stages, Availability availability) {
        return new PlanRequest(
                of.today(),
                of.start(),
                of.end(),
                course,
                of.races(),
                of.settings(),
                stages,
                availability,
                of.sessions());
    }

    private static <T> List<T> without(List<T> all, int index) {
        List<T> less = new ArrayList<>(all);
        less.remove(index);
        return less;
    }

    /** The calendar and its plan, a line each. */
    static String print(PlanRequest request) {
        StringBuilder text = new StringBuilder("today %s, plan %s to %s, %s%n"
                .formatted(request.today(), request.start(), request.end(), request.settings()));
        text.append("course %s, stages %s, %s%n"
                .formatted(request.course(), request.stageSessions(), request.availability()));
        request.races()
                .forEach(race -> text.append("race %s to %s%s%n"
                        .formatted(race.firstDay(), race.lastDay(), race.withdrawn() ? ", withdrawn" : "")));
        request.sessions().forEach(each -> text.append("stands ").append(line(each)));
        Plan plan = Planner.plan(request);
        plan.sessions().forEach(each -> text.append("plan   ").append(line(each)));
        plan.dropped().forEach(each -> text.append(each).append('\n'));
        plan.problems().forEach(each -> text.append(each).append('\n'));
        return text.toString();
    }

    private static String line(PlannedSession session) {
        return "%s %s %s to %s %s%s%s %s%n"
                .formatted(
                        session.day(),
                        session.type(),
                        session.window().earliest(),
                        session.window().latest(),
                        session.state(),
                        session.pinned() ? " pinned" : "",
                        session.booked() ? " booked" : "",
                        session.because().stream().map(Because::rule).toList());
    }
}
