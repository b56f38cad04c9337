package cadence.plans.planner;

import cadence.shared.TreatmentType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which rules the type, the depth or the day of one session breaks (domain.md, "Treatment types", "The event-aware plan"). A
 * session that the planner proposes breaks none. What it takes to break one is not decided here.
 */
public final class RuleCheck {

    private final SessionFacts session;
    private final Surroundings around;
    private final PlanRequest known;
    private final List<Because> broken = new ArrayList<>();

    private RuleCheck(SessionFacts session, Surroundings around) {
        this.session = session;
        this.around = around;
        this.known = request(session, around);
    }

    /** The rules it breaks: those of events first, then depth, day and plan; none for a session that keeps them all. */
    public static List<Because> broken(SessionFacts session, Surroundings around) {
        RuleCheck check = new RuleCheck(session, around);
        if (around.races() != null) {
            check.broken.addAll(new EventCheck(session, check.known).broken());
        }
        check.checkDepth();
        check.checkDay();
        check.checkCourse();
        check.checkRhythm();
        return List.copyOf(check.broken);
    }

    private static PlanRequest request(SessionFacts session, Surroundings around) {
        Surroundings.Running plan = around.plan();
        List<Race> races = around.races();
        return new PlanRequest(
                session.day(),
                plan == null ? session.day() : plan.start(),
                null,
                plan == null ? null : plan.course(),
                races == null ? List.of() : races,
                around.settings(),
                // Without a plan it is wanted by whoever books it.
                plan == null || plan.stageSessions(),
                Availability.UNKNOWN,
                List.of());
    }

    private void checkDepth() {
        if (session.type() == TreatmentType.PRE_EVENT && session.hands() == Hands.DEEP) {
            broken.add(Because.of(Rule.PRE_EVENT_DEEP));
        }
        if (session.type() == TreatmentType.POST_EVENT
                && (session.hands() == Hands.MEDIUM || session.hands() == Hands.DEEP)) {
            broken.add(Because.of(Rule.POST_EVENT_NOT_GENTLE));
        }
    }

    private void checkDay() {
        if (around.others().stream().anyMatch(other -> other.day().equals(session.day()))) {
            broken.add(Because.of(Rule.ANOTHER_THAT_DAY, session.day()));
        }
    }

    private void checkCourse() {
        Course course = known.course();
        if (course != null
                && session.type() == TreatmentType.INJURY_PREVENTION
                && !session.day().isBefore(course.from())
                && session.day().isBefore(course.firstPossible())) {
            broken.add(Because.of(Rule.STILL_ACUTE, course.from()));
        }
    }

    private void checkRhythm() {
        Surroundings.Running plan = around.plan();
        if (plan == null || session.type() != TreatmentType.MAINTENANCE) {
            return;
        }
        Optional<Surroundings.Other> last = around.others().stream()
                .filter(other -> other.counted() && other.type() != TreatmentType.PRE_EVENT)
                .filter(other ->
                        other.day().isBefore(session.day()) && !other.day().isBefore(plan.start()))
                .max(Comparator.comparing(Surroundings.Other::day));
        if (last.isEmpty() || isAfterUnsoothedRace(last.get())) {
            return;
        }
        int before = Days.at(last.get().day());
        Rhythm rhythm = new Rhythm(new Days(known), around.settings());
        if (!rhythm.isFarEnough(before, Days.at(session.day()))) {
            broken.add(tooSoon(rhythm.after(before), last.get().day()));
        }
    }

    /** From the third day after a race without a post-event session maintenance is due anew (docs/decisions/0050). */
    private boolean isAfterUnsoothedRace(Surroundings.Other last) {
        int held = Days.at(last.day());
        int day = Days.at(session.day());
        return known.starting().anyMatch(race -> {
            int over = race.last() + EventCheck.POST_EVENT_DAYS;
            boolean soothed = last.type() == TreatmentType.POST_EVENT && held >= race.last() && held < nextAfter(race);
            return held <= over && over < day && !soothed;
        });
    }

    /** The first day of the next race: what is soothed from then on is that one. */
    private int nextAfter(Race race) {
        return known.starting()
                .mapToInt(Race::first)
                .filter(first -> first > race.last())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Because tooSoon(Due due, LocalDate counted) {
        LocalDate earliest = Days.date(due.earliest());
        return due.because().rule() == Rule.MAINTENANCE
                ? Because.of(Rule.TOO_SOON, earliest, counted)
                : Because.of(
                        Rule.TOO_SOON_IN_RUN_UP,
                        earliest,
                        due.because().args().getFirst(),
                        around.settings().runUpIntervalDays(),
                        around.settings().runUpWeeks(),
                        counted);
    }
}
