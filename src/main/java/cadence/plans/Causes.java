package cadence.plans;

import cadence.plans.TreatmentPlan.Session;
import cadence.plans.TreatmentPlan.SessionState;
import cadence.plans.planner.PlanDifference.Change;
import cadence.plans.planner.PlanDifference.Kind;
import cadence.plans.planner.PlannedSession;
import cadence.plans.planner.Race;
import cadence.plans.planner.RaceRef;
import cadence.shared.TreatmentType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of the client's events explain a proposal. Nobody writes down what an event's days were when a plan was made: its
 * sessions tell, as a pre-event window ends on the first day and a post-event window begins on the last (domain.md, "The
 * event-aware plan").
 */
final class Causes {

    private Causes() {}

    /** In the order of the events' days; empty for a first plan, and where something else changed it. */
    static List<Cause> of(Proposal proposal) {
        if (proposal.plan().state() == TreatmentPlan.State.DRAFT) {
            return List.of();
        }
        return proposal.races().stream()
                .flatMap(race -> cause(proposal, race).stream())
                .toList();
    }

    /** The first day for which the plan's sessions of that race were made; null where the plan has none to tell. */
    static @Nullable LocalDate stoodOn(TreatmentPlan plan, Race race) {
        Optional<Session> before = standing(plan, race, TreatmentType.PRE_EVENT);
        if (before.isPresent()) {
            return before.get().latest();
        }
        long length = ChronoUnit.DAYS.between(race.firstDay(), race.lastDay());
        return standing(plan, race, TreatmentType.POST_EVENT)
                .map(after -> after.earliest().minusDays(length))
                .orElse(null);
    }

    private static Optional<Cause> cause(Proposal proposal, Race race) {
        LocalDate stood = stoodOn(proposal.plan(), race);
        if (race.withdrawn()) {
            boolean drops = changes(proposal, race, Kind.DROPPED);
            return drops ? Optional.of(new Cause(Cause.Kind.WITHDRAWN, race.name(), stood, null)) : Optional.empty();
        }
        if (stood != null && !stood.equals(race.firstDay())) {
            return Optional.of(new Cause(Cause.Kind.MOVED, race.name(), stood, race.firstDay()));
        }
        boolean known = proposal.plan().sessions().stream().anyMatch(session -> isOf(session.race(), race));
        boolean enters = !known && changes(proposal, race, Kind.NEW);
        return enters
                ? Optional.of(new Cause(Cause.Kind.ENTERED, race.name(), null, race.firstDay()))
                : Optional.empty();
    }

    private static boolean changes(Proposal proposal, Race race, Kind kind) {
        return proposal.difference().of(kind).stream().anyMatch(change -> isOf(change, race));
    }

    private static boolean isOf(Change change, Race race) {
        PlannedSession session = change.after() == null ? change.before() : change.after();
        return session != null && isOf(session.race(), race);
    }

    private static Optional<Session> standing(TreatmentPlan plan, Race race, TreatmentType type) {
        return plan.standing().stream()
                .filter(session -> session.state() == SessionState.PLANNED && !session.pinned())
                .filter(session -> session.type() == type && isOf(session.race(), race))
                .filter(session -> session.race() != null && session.race().stage() == 0)
                .findFirst();
    }

    private static boolean isOf(@Nullable RaceRef ref, Race race) {
        return ref != null && ref.race().equals(race.id());
    }
}
