package cadence.plans.planner;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which rules of the client's events a session breaks. */
final class EventCheck {

    /** "Immediately after, or 1 or 2 days later" (page). */
    static final int POST_EVENT_DAYS = 2;

    /** A race that was over for longer is none that a session could be meant for. */
    private static final int RECENT_DAYS = 28;

    private final SessionFacts session;
    private final PlanRequest known;
    private final int day;
    private final List<Because> broken = new ArrayList<>();

    EventCheck(SessionFacts session, PlanRequest known) {
        this.session = session;
        this.known = known;
        this.day = Days.at(session.day());
    }

    List<Because> broken() {
        switch (session.type()) {
            case PRE_EVENT -> checkPreEvent();
            case POST_EVENT -> checkPostEvent();
            case MAINTENANCE, INJURY_PREVENTION -> checkTissueWork();
        }
        return broken;
    }

    /** The morning of the first day ends at noon. */
    private void checkPreEvent() {
        if (none(race -> day == race.first() - 1
                || day == race.first() && session.start().isBefore(LocalTime.NOON))) {
            outside(race -> Because.of(Rule.NOT_PRE_EVENT, race.name(), race.firstDay()));
        }
    }

    /** When a race is finished nobody has written down: its last day counts as a whole. */
    private void checkPostEvent() {
        if (none(race -> day >= race.last() && day <= race.last() + POST_EVENT_DAYS)) {
            Optional<Race> underWay = known.starting()
                    .filter(race -> day >= race.first() && day < race.last())
                    .findFirst();
            if (underWay.isEmpty()) {
                outside(race -> Because.of(
                        Rule.NOT_POST_EVENT,
                        race.name(),
                        race.lastDay(),
                        race.lastDay().plusDays(POST_EVENT_DAYS)));
            } else if (!known.stageSessions()) {
                broken.add(Because.of(Rule.NOT_BETWEEN_STAGES, underWay.get().name()));
            }
        }
    }

    private void checkTissueWork() {
        Zones zones = new Zones(known);
        zones.raceAround(day)
                .ifPresent(race -> broken.add(Because.of(
                        Rule.RACE_DAYS_ONLY,
                        race.name(),
                        race.firstDay().minusDays(1),
                        race.lastDay().plusDays(POST_EVENT_DAYS))));
        if (session.hands() == Hands.DEEP) {
            zones.protectedBy(day)
                    .ifPresent(race -> broken.add(Because.of(
                            Rule.DEEP_TOO_NEAR, race.name(), known.settings().deepGapDays(), race.firstDay())));
        }
    }

    private boolean none(Predicate<Race> inTime) {
        return known.starting().noneMatch(inTime);
    }

    /** In the words of the nearest race to come, or just over. */
    private void outside(Function<Race, Because> rule) {
        broken.add(known.starting()
                .filter(race -> race.last() + RECENT_DAYS >= day)
                .min(Comparator.<Race>comparingInt(race -> Math.abs(race.first() - day))
                        .thenComparing(Race::firstDay))
                .map(rule)
                .orElseGet(() -> Because.of(Rule.NO_EVENT)));
    }
}
