package cadence.plans;

import cadence.plans.PlanDetails.Criterion;
import cadence.plans.PlanDetails.Episode;
import cadence.plans.PlanDetails.Exercise;
import cadence.plans.PlanDetails.Goal;
import cadence.plans.PlanInput.CourseInput;
import cadence.plans.planner.Course;
import cadence.plans.planner.Minutes;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a plan must fit to be kept; whatever was typed, it is either taken or said what is to be mended. */
public final class PlanRules {

    public static final int REASON = 300;
    public static final int MEASURE = 120;
    public static final int UNIT = 20;
    public static final int EXERCISE = 120;
    public static final int DOSE = 120;
    public static final int HINT = 500;
    public static final int CRITERION = 200;

    /** The most goals, exercises and criteria, each. */
    public static final int PARTS = 30;

    private static final int SUBJECT = 80;
    private static final int CODE = 40;
    private static final int YEARS_AHEAD = 3;
    private static final int YEARS_BACK = 20;
    private static final BigDecimal LARGEST = new BigDecimal("9999.99");

    private final LocalDate today;
    private final List<Refused> problems = new ArrayList<>();

    private PlanRules(LocalDate today) {
        this.today = today;
    }

    /** The name of a field of a part: {@code goals.0.measure}. */
    public static String field(String part, int index, String name) {
        return part + "." + index + "." + name;
    }

    /** Everything that is to be mended, in the form's order; empty when the plan can be kept. */
    public static List<Refused> problems(PlanInput input, LocalDate today) {
        PlanRules rules = new PlanRules(today);
        rules.details(input);
        return List.copyOf(rules.problems);
    }

    /** @throws Refused naming the first field that is to be mended */
    static PlanDetails fit(PlanInput input, LocalDate today) {
        PlanRules rules = new PlanRules(today);
        PlanDetails details = rules.details(input);
        if (details == null) {
            throw rules.problems.getFirst();
        }
        return details;
    }

    /** Null unless all of it fits. */
    private @Nullable PlanDetails details(PlanInput input) {
        String reason = text("reason", input.reason(), REASON, true);
        Course course = input.episode() == Episode.INJURY ? course(input.course()) : null;
        LocalDate start = day("startsOn", input.startsOn(), today.plusYears(YEARS_AHEAD), true);
        LocalDate end = end(input.endsOn(), start);
        List<Goal> goals = goals(input.goals());
        List<Exercise> exercises = exercises(input.exercises());
        List<Criterion> criteria = criteria(input.criteria());
        return problems.isEmpty() && start != null
                ? new PlanDetails(reason, course, start, end, input.stageSessions(), goals, exercises, criteria)
                : null;
    }

    private @Nullable Course course(CourseInput typed) {
        Course.Purpose purpose = typed.purpose();
        if (purpose == null) {
            problem("purpose", "plans.edit.purpose-missing");
        }
        LocalDate from = day("courseFrom", typed.from(), today.plusYears(YEARS_AHEAD), true);
        Integer sessions = number("courseSessions", typed.sessions(), 1, 40);
        Integer everyDays = number("courseEveryDays", typed.everyDays(), 1, 28);
        int least = Course.PAGE_MINUTES.from();
        int most = Course.PAGE_MINUTES.to();
        Integer shortest = number("courseMinutesFrom", typed.minutesFrom(), least, most);
        Integer longest = number("courseMinutesTo", typed.minutesTo(), shortest == null ? least : shortest, most);
        return purpose == null
                        || from == null
                        || sessions == null
                        || everyDays == null
                        || shortest == null
                        || longest == null
                ? null
                : new Course(purpose, from, sessions, everyDays, new Minutes(shortest, longest));
    }

    private @Nullable LocalDate end(@Nullable LocalDate end, @Nullable LocalDate start) {
        if (end == null || start == null) {
            return end;
        }
        if (end.isBefore(start)) {
            problem("endsOn", "plans.edit.ends-before");
        } else if (end.isAfter(start.plusYears(YEARS_AHEAD))) {
            problem("endsOn", "plans.edit.ends-late", YEARS_AHEAD);
        }
        return end;
    }

    private List<Goal> goals(List<Goal> typed) {
        few("goals", typed.size());
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            Goal goal = typed.get(i);
            String measure = field("goals", i, "measure");
            goals.add(new Goal(
                    text(measure, goal.measure(), MEASURE, true),
                    text(measure, goal.code(), CODE, false),
                    text(measure, goal.subject(), SUBJECT, false),
                    goal.side(),
                    text(field("goals", i, "unit"), goal.unit(), UNIT, false),
                    value(field("goals", i, "baseline"), goal.baseline()),
                    past(field("goals", i, "baseline"), goal.baselineOn()),
                    value(field("goals", i, "latest"), goal.latest()),
                    past(field("goals", i, "latest"), goal.latestOn()),
                    value(field("goals", i, "target"), goal.target())));
        }
        return goals;
    }

    private List<Exercise> exercises(List<Exercise> typed) {
        few("exercises", typed.size());
        List<Exercise> exercises = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            Exercise exercise = typed.get(i);
            Integer times = exercise.timesAWeek();
            exercises.add(new Exercise(
                    text(field("exercises", i, "name"), exercise.name(), EXERCISE, true),
                    text(field("exercises", i, "dose"), exercise.dose(), DOSE, false),
                    times == null ? null : number(field("exercises", i, "times"), times, 1, 28),
                    text(field("exercises", i, "hint"), exercise.hint(), HINT, false)));
        }
        return exercises;
    }

    private List<Criterion> criteria(List<Criterion> typed) {
        few("criteria", typed.size());
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            Criterion criterion = typed.get(i);
            criteria.add(new Criterion(
                    text(field("criteria", i, "words"), criterion.words(), CRITERION, true),
                    past(field("criteria", i, "met"), criterion.metOn())));
        }
        return criteria;
    }

    private void few(String part, int size) {
        if (size > PARTS) {
            problem(part, "plans.edit.too-many", PARTS);
        }
    }

    private String text(String field, @Nullable String text, int most, boolean required) {
        String line = or(() -> required ? Typed.requiredLine(field, text, most) : Typed.line(field, text, most));
        return line == null ? "" : line;
    }

    private @Nullable Integer number(String field, @Nullable Integer number, int least, int most) {
        return or(() -> Typed.number(field, number, least, most));
    }

    private @Nullable BigDecimal value(String field, @Nullable BigDecimal value) {
        if (value != null
                && (value.abs().compareTo(LARGEST) > 0
                        || value.stripTrailingZeros().scale() > 2)) {
            problem(field, "plans.edit.value", "9,999.99");
            return null;
        }
        return value;
    }

    /** A day that has come: today is the latest. */
    private @Nullable LocalDate past(String field, @Nullable LocalDate day) {
        return day(field, day, today, false);
    }

    private @Nullable LocalDate day(String field, @Nullable LocalDate day, LocalDate latest, boolean required) {
        if (day == null) {
            if (required) {
                problem(field, "shared.typed.required");
            }
            return null;
        }
        if (day.isAfter(latest)) {
            problem(field, latest.equals(today) ? "plans.edit.day-future" : "plans.edit.day-late", YEARS_AHEAD);
            return null;
        }
        if (day.isBefore(today.minusYears(YEARS_BACK))) {
            problem(field, "plans.edit.day-early", YEARS_BACK);
            return null;
        }
        return day;
    }

    private <T> @Nullable T or(Supplier<T> fit) {
        try {
            return fit.get();
        } catch (Refused refused) {
            problems.add(refused);
            return null;
        }
    }

    private void problem(String field, String key, Object... arguments) {
        problems.add(new Refused(field, key, arguments));
    }
}
