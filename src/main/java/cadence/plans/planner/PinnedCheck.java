package cadence.plans.planner;

import cadence.shared.TreatmentType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Says which rules the pinned sessions break; they stay where they are. */
final class PinnedCheck {

    private final PlanRequest request;
    private final Days days;
    private final Consumer<Problem> report;

    PinnedCheck(PlanRequest request, Days days, Consumer<Problem> report) {
        this.request = request;
        this.days = days;
        this.report = report;
    }

    void check() {
        for (PlannedSession fixed : request.fixed()) {
            if (!fixed.isPast(request.today())) {
                checkDay(fixed);
                checkRules(fixed);
            } else if (fixed.state() == PlannedSession.State.PLANNED && fixed.booked()) {
                report.accept(new Problem(Problem.Kind.NO_OUTCOME, fixed.day(), fixed.day(), List.of()));
            }
        }
    }

    private void checkDay(PlannedSession pinned) {
        boolean shared = request.fixed().stream()
                .anyMatch(other -> other != pinned
                        && other.day().equals(pinned.day())
                        && (other.state() == PlannedSession.State.ATTENDED || !other.isPast(request.today())));
        if (shared) {
            problem(pinned, Problem.Kind.PINNED_DAY, Because.of(Rule.ONE_A_DAY, pinned.day()));
        }
        request.availability()
                .obstacle(pinned.day())
                .ifPresent(obstacle -> problem(pinned, Problem.Kind.PINNED_DAY, obstacle));
        if (pinned.at() < days.start || pinned.at() > days.end) {
            problem(pinned, Problem.Kind.PINNED_OUTSIDE, Because.of(Rule.PLAN_ENDS, Days.date(days.end)));
        }
    }

    private void checkRules(PlannedSession pinned) {
        if (pinned.type() == TreatmentType.PRE_EVENT || pinned.type() == TreatmentType.POST_EVENT) {
            checkRace(pinned);
            return;
        }
        Optional<Race> around = days.zones().raceAround(pinned.at());
        if (around.isPresent()) {
            problem(
                    pinned,
                    Problem.Kind.PINNED_OUTSIDE,
                    Because.of(Rule.RACE_DAYS, around.get().name()));
        } else if (pinned.treatment().depth() == Depth.DEEP_ALLOWED) {
            days.zones()
                    .protectedBy(pinned.at())
                    .ifPresent(race -> problem(
                            pinned,
                            Problem.Kind.PINNED_DEEP,
                            Because.of(
                                    Rule.NOTHING_DEEP,
                                    race.name(),
                                    request.settings().deepGapDays(),
                                    pinned.day())));
        }
    }

    private void checkRace(PlannedSession pinned) {
        List<Race> races = request.starting()
                .filter(race -> pinned.race() == null || pinned.race().race().equals(race.id()))
                .toList();
        if (races.isEmpty()) {
            problem(pinned, Problem.Kind.PINNED_OUTSIDE, Drops.withoutRace(request, pinned));
        } else if (races.stream().noneMatch(race -> isInTime(pinned, race))) {
            Rule rule = pinned.type() == TreatmentType.PRE_EVENT ? Rule.PRE_EVENT : Rule.POST_EVENT;
            problem(
                    pinned,
                    Problem.Kind.PINNED_OUTSIDE,
                    Because.of(rule, races.getFirst().name()));
        }
    }

    private static boolean isInTime(PlannedSession pinned, Race race) {
        int day = pinned.at();
        if (pinned.type() == TreatmentType.PRE_EVENT) {
            return day >= race.first() - 1 && day <= race.first();
        }
        RaceRef ref = pinned.race();
        if (ref != null && ref.stage() > 0) {
            return day == race.first() + ref.stage() - 1;
        }
        return day >= race.last() && day <= race.last() + 2;
    }

    private void problem(PlannedSession pinned, Problem.Kind kind, Because broken) {
        report.accept(
                new Problem(kind, pinned.day(), pinned.day(), List.of(Because.of(Rule.PINNED, pinned.day()), broken)));
    }
}
