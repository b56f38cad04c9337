package cadence.plans.planner;

import cadence.shared.TreatmentType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Why a session that stood is not in the plan any more. */
record Drops(PlanRequest request, Days days, List<PlannedSession> sessions) {

    Because reason(PlannedSession session) {
        return switch (session.type()) {
            case PRE_EVENT, POST_EVENT -> ofRace(session);
            case INJURY_PREVENTION -> tissueObstacle(session).orElseGet(() -> Because.of(Rule.COURSE_OVER));
            case MAINTENANCE -> tissueObstacle(session).orElseGet(() -> countedAnew(session));
        };
    }

    /** Why a session of a race that nobody starts has no place. */
    static Because withoutRace(PlanRequest request, PlannedSession session) {
        RaceRef ref = session.race();
        return request.races().stream()
                .filter(race -> ref != null && race.id().equals(ref.race()))
                .findFirst()
                .map(race -> Because.of(Rule.RACE_WITHDRAWN, race.name()))
                .orElseGet(() -> Because.of(Rule.RACE_GONE));
    }

    private Because ofRace(PlannedSession session) {
        RaceRef ref = session.race();
        Optional<Race> found = request.starting()
                .filter(race -> ref != null && race.id().equals(ref.race()))
                .findFirst();
        if (ref == null || found.isEmpty()) {
            return withoutRace(request, session);
        }
        Race race = found.get();
        boolean before = session.type() == TreatmentType.PRE_EVENT;
        if (ref.stage() > 0 && (!request.stageSessions() || ref.stage() > race.last() - race.first())) {
            return Because.of(Rule.STAGES_NOT_WANTED, race.name());
        }
        if ((before ? race.first() : race.last() + 2) < days.floor) {
            return Because.of(Rule.RACE_OVER, race.name());
        }
        Optional<Because> obstacle =
                before ? firstObstacle(race.first() - 1, race.first()) : firstObstacle(race.last(), race.last() + 2);
        boolean held = request.fixed().stream()
                .anyMatch(each -> each.type() == session.type() && each.isOf(race, ref.stage()));
        return held
                ? Because.of(Rule.HELD_ALREADY, race.name())
                : obstacle.orElseGet(() -> Because.of(Rule.ONE_A_DAY, session.day()));
    }

    private Optional<Because> firstObstacle(int from, int to) {
        return days.obstacles(from, to).stream()
                .filter(each -> each.rule() != Rule.RACE_DAYS && each.rule() != Rule.DAY_TAKEN)
                .findFirst();
    }

    private Optional<Because> tissueObstacle(PlannedSession session) {
        if (session.at() > days.end) {
            return Optional.of(Because.of(Rule.PLAN_ENDS, Days.date(days.end)));
        }
        Optional<Because> race =
                days.zones().raceAround(session.at()).map(each -> Because.of(Rule.RACE_DAYS, each.name()));
        return race.isPresent() ? race : request.availability().obstacle(session.day());
    }

    private Because countedAnew(PlannedSession session) {
        return sessions.stream()
                .filter(each -> each.counts() && !each.day().isAfter(session.day()))
                .filter(each -> each.state() == PlannedSession.State.ATTENDED || !each.isPast(request.today()))
                .max(Comparator.comparing(PlannedSession::day))
                .map(each -> Because.of(Rule.COUNTED_ANEW, each.day()))
                .orElseGet(() -> Because.of(Rule.COUNTED_ANEW, request.start()));
    }
}
