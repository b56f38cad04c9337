package cadence.plans.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import cadence.plans.planner.PlannedSession.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds of every plan, on 12,000 random calendars; a failing one is shrunk and printed. */
class PlannerPropertiesTest {

    private static final int CALENDARS = 3_000;

    @Test
    void a_new_client_s_plan_keeps_every_rule() {
        holds(0, Calendars::fresh, request -> PlanChecker.check(request, Planner.plan(request)));
    }

    @Test
    void a_plan_with_a_history_keeps_every_rule() {
        holds(100_000, Calendars::of, request -> PlanChecker.check(request, Planner.plan(request)));
    }

    @Test
    void the_same_input_gives_the_same_plan_and_planning_again_changes_nothing() {
        holds(200_000, Calendars::of, request -> {
            Plan plan = Planner.plan(request);
            List<String> broken = new ArrayList<>();
            if (!plan.equals(Planner.plan(request))) {
                broken.add("another plan from the same input");
            }
            PlanRequest again = Calendars.with(request, request.races(), Sessions.accepted(plan));
            Plan second = Planner.plan(again);
            PlanDifference difference = PlanDifference.between(again.sessions(), second);
            if (!difference.isEmpty()
                    || !second.sessions().equals(again.sessions())
                    || !second.problems().equals(plan.problems())) {
                broken.add("planned again, other sessions or problems: " + second);
            }
            return broken;
        });
    }

    @Test
    void moving_an_event_after_some_weeks_moves_only_what_has_not_happened_and_is_not_pinned() {
        holds(300_000, Calendars::fresh, request -> {
            LocalDate later = request.today().plusDays(request.start().getDayOfMonth() % 5 == 0 ? 1 : 25);
            if (request.end() != null && later.isAfter(request.end())) {
                return List.of();
            }
            List<PlannedSession> lived = lived(Sessions.accepted(Planner.plan(request)), later);
            List<Race> moved = request.races().stream()
                    .map(race -> race.firstDay().isBefore(later)
                            ? race
                            : new Race(
                                    race.id(),
                                    race.name(),
                                    race.firstDay().plusDays(14),
                                    race.lastDay().plusDays(14),
                                    race.withdrawn()))
                    .toList();
            PlanRequest changed = Calendars.with(Calendars.on(later, request, lived), moved, lived);
            Plan plan = Planner.plan(changed);
            List<String> broken = new ArrayList<>(PlanChecker.check(changed, plan));
            for (PlanDifference.Change change :
                    PlanDifference.between(lived, plan).changes()) {
                PlannedSession before = change.before();
                if (before != null
                        && change.kind() != PlanDifference.Kind.KEPT
                        && (before.state() != State.PLANNED || before.pinned())) {
                    broken.add("moved: " + change);
                }
            }
            return broken;
        });
    }

    /** The past came true but for every fifth session; every fourth to come is pinned. */
    private static List<PlannedSession> lived(List<PlannedSession> sessions, LocalDate today) {
        List<PlannedSession> lived = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            PlannedSession each = sessions.get(i);
            boolean past = each.day().isBefore(today);
            State state = past ? i % 5 == 4 ? State.MISSED : State.ATTENDED : State.PLANNED;
            lived.add(Sessions.kept(each, state, i % 3 == 0, !past && i % 4 == 1));
        }
        return lived;
    }

    private static void holds(
            long firstSeed, Function<Long, PlanRequest> calendar, Function<PlanRequest, List<String>> property) {
        Optional<Long> failing = LongStream.range(firstSeed, firstSeed + CALENDARS)
                .boxed()
                .filter(seed -> !property.apply(calendar.apply(seed)).isEmpty())
                .findFirst();
        if (failing.isPresent()) {
            PlanRequest least = Shrinking.shrink(
                    calendar.apply(failing.get()),
                    request -> !property.apply(request).isEmpty());
            List<String> broken = property.apply(least);
            assertThat(broken).isNotEmpty();
            fail("seed %d%n%s%n%s", failing.get(), String.join("\n", broken), Shrinking.print(least));
        }
    }
}
