package cadence.plans;

import cadence.plans.TreatmentPlan.Kept;
import cadence.plans.TreatmentPlan.Session;
import cadence.plans.TreatmentPlan.SessionState;
import java.util.List;
import java.util.function.Predicate;

/**
 * What was done of what a plan planned. The first five add up to {@code planned}; dropped sessions are planned no more.
 *
 * @param inWindow attended on a day of the window
 * @param outside attended before or after it
 * @param noOutcome the booked day is over and nobody said what came of it: never taken for attended
 * @param kept for the adherence (domain.md, "Utilisation: definitions")
 * @param minutesFrom the shortest that all planned sessions take together, in minutes
 * @param minutesTo the longest
 * @param minutesDone of the attended sessions, as they stand in the diary
 */
public record PlanDone(
        long planned,
        long inWindow,
        long outside,
        long missed,
        long noOutcome,
        long toCome,
        long dropped,
        Kept kept,
        long minutesFrom,
        long minutesTo,
        long minutesDone) {

    static PlanDone of(TreatmentPlan plan, long minutesDone) {
        List<Session> standing = plan.standing();
        Predicate<Session> attended = session -> session.state() == SessionState.ATTENDED;
        Predicate<Session> open = session -> session.state() == SessionState.PLANNED;
        Predicate<Session> over =
                session -> session.booking() != null && session.day().isBefore(plan.today());
        return new PlanDone(
                standing.size(),
                count(standing, Session::isKept),
                count(standing, attended.and(session -> !session.isKept())),
                count(standing, session -> session.state() == SessionState.MISSED),
                count(standing, open.and(over)),
                count(standing, open.and(over.negate())),
                plan.sessions().size() - standing.size(),
                plan.kept(),
                standing.stream()
                        .mapToLong(session -> session.treatment().minutes().from())
                        .sum(),
                standing.stream()
                        .mapToLong(session -> session.treatment().minutes().to())
                        .sum(),
                minutesDone);
    }

    private static long count(List<Session> sessions, Predicate<Session> which) {
        return sessions.stream().filter(which).count();
    }
}
