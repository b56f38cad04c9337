package cadence.plans.planner;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.plans.planner.PlannedSession.State;
import cadence.shared.TreatmentType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page's four types with their windows, each row with its sentence; below them the rules of domain.md. */
class PlannerDecisionTableTest {

    private static final LocalDate TODAY = parse("2027-01-04");
    private static final Minutes MAINTENANCE = Calendars.USUAL.maintenance();
    private static final Minutes PRE = Calendars.USUAL.preEvent();
    private static final Minutes POST = Calendars.USUAL.postEvent();

    private static final String EVERY_3_TO_4_WEEKS = "This type of massage takes place in between training sessions ("
            + " ideally every 3-4 weeks or more frequently leading up to an event).";
    private static final String MORNING_OR_DAY_BEFORE =
            "Pre Event: Scheduling a massage either the morning of or the day before an event can also be very beneficial";
    private static final String BRISK =
            "The massage is performed at a fast, brisk pace – though not too deep – to get your muscles ready.";
    private static final String AFTER_OR_1_OR_2_DAYS =
            "Post Event Massage: A sports massage either immediately after a race or 1 or 2 days later is a great way";
    private static final String GENTLE = "The pace of this massage is slow, rhythmical and gentle";
    private static final String HALF_HOUR_TO_HOUR =
            "This type of treatment can last from between 30 minutes to an hour, dependent on the injury.";
    private static final String INJURY =
            "Sports massage can also be used to treat specific soft tissue injuries and a wide"
                    + " variety of techniques and methods can be used";
    private static final String SIX_DAYS = "Marathon Des Sables ( 6 day run in the Sahara Desert)";
    private static final String LAST_DEEP =
            "domain.md: the last deep session at least 5 days before it (clinic setting)";
    private static final String RUN_UP =
            "domain.md: every 2 weeks (clinic setting) in the last 8 weeks before an event";
    private static final String STAGES = "domain.md: post-stage gentle sessions in between if the therapist wants them";
    private static final String GENTLER = "domain.md: where two rules conflict the gentler wins, and the plan says so";

    /**
     * @param sentence of the page, or of domain.md where the page is silent
     * @param type and stage which session of the plan is looked at: the first of that type and stage after {@code from}
     */
    private record Row(
            String sentence,
            PlanRequest request,
            TreatmentType type,
            int stage,
            String from,
            String earliest,
            String latest,
            String day,
            Pace pace,
            Depth depth,
            Minutes minutes,
            Rule rule) {

        @Override
        public String toString() {
            return type + " " + earliest + " to " + latest + ": “" + sentence + "”";
        }
    }

    static Stream<Row> rows() {
        Race marathon = race("London Marathon", "2027-04-25", "2027-04-25");
        Race stages = race("Marathon des Sables", "2027-03-14", "2027-03-19");
        Race next = race("Reading Half Marathon", "2027-04-27", "2027-04-27");
        PlanRequest none = request(List.of(), null, false);
        PlanRequest held = request(List.of(), null, false, maintenance("2026-12-20"));
        PlanRequest london = request(List.of(marathon), null, false, maintenance("2026-12-20"));
        PlanRequest near = request(List.of(marathon), null, false, pinned("2027-04-05"));
        PlanRequest sables = request(List.of(stages), null, true, maintenance("2026-12-20"));
        PlanRequest close = request(List.of(marathon, next), null, false, maintenance("2026-12-20"));
        PlanRequest wide = new PlanRequest(
                TODAY,
                TODAY,
                null,
                null,
                List.of(marathon),
                new PlannerSettings(8, 14, 14, MAINTENANCE, PRE, POST),
                false,
                Availability.UNKNOWN,
                List.of(pinned("2027-04-03")));
        PlanRequest injured = request(
                List.of(),
                new Course(Course.Purpose.TREATMENT, TODAY, 4, 7, new Minutes(30, 45)),
                false,
                maintenance("2026-12-20"));
        PlanRequest prevented = request(
                List.of(),
                new Course(Course.Purpose.PREVENTION, TODAY, 2, 14, Course.PAGE_MINUTES),
                false,
                maintenance("2026-12-20"));
        TreatmentType m = TreatmentType.MAINTENANCE;
        TreatmentType pre = TreatmentType.PRE_EVENT;
        TreatmentType post = TreatmentType.POST_EVENT;
        TreatmentType injury = TreatmentType.INJURY_PREVENTION;
        Depth deep = Depth.DEEP_ALLOWED;
        return Stream.of(
                row(
                        EVERY_3_TO_4_WEEKS,
                        none,
                        m,
                        0,
                        "2027-01-04",
                        "2027-01-04",
                        "2027-01-10",
                        "2027-01-04",
                        Pace.VARIED,
                        deep,
                        MAINTENANCE,
                        Rule.FIRST_SESSION),
                row(
                        EVERY_3_TO_4_WEEKS,
                        held,
                        m,
                        0,
                        "2027-01-04",
                        "2027-01-10",
                        "2027-01-17",
                        "2027-01-13",
                        Pace.VARIED,
                        deep,
                        MAINTENANCE,
                        Rule.MAINTENANCE),
                row(
                        EVERY_3_TO_4_WEEKS,
                        none,
                        m,
                        0,
                        "2027-01-05",
                        "2027-01-25",
                        "2027-02-01",
                        "2027-01-28",
                        Pace.VARIED,
                        deep,
                        MAINTENANCE,
                        Rule.MAINTENANCE),
                row(
                        RUN_UP,
                        london,
                        m,
                        0,
                        "2027-03-08",
                        "2027-03-13",
                        "2027-03-17",
                        "2027-03-15",
                        Pace.VARIED,
                        deep,
                        MAINTENANCE,
                        Rule.RUN_UP),
                row(
                        LAST_DEEP,
                        near,
                        m,
                        0,
                        "2027-04-06",
                        "2027-04-17",
                        "2027-04-20",
                        "2027-04-19",
                        Pace.VARIED,
                        deep,
                        MAINTENANCE,
                        Rule.LAST_DEEP),
                row(
                        LAST_DEEP + "; " + GENTLER,
                        wide,
                        m,
                        0,
                        "2027-04-04",
                        "2027-04-15",
                        "2027-04-19",
                        "2027-04-17",
                        Pace.VARIED,
                        Depth.NOT_DEEP,
                        MAINTENANCE,
                        Rule.NOTHING_DEEP),
                row(
                        MORNING_OR_DAY_BEFORE,
                        london,
                        pre,
                        0,
                        "2027-01-04",
                        "2027-04-24",
                        "2027-04-25",
                        "2027-04-24",
                        Pace.BRISK,
                        Depth.NOT_DEEP,
                        PRE,
                        Rule.PRE_EVENT),
                row(
                        BRISK,
                        sables,
                        pre,
                        0,
                        "2027-01-04",
                        "2027-03-13",
                        "2027-03-14",
                        "2027-03-13",
                        Pace.BRISK,
                        Depth.NOT_DEEP,
                        PRE,
                        Rule.PRE_EVENT),
                row(
                        AFTER_OR_1_OR_2_DAYS,
                        london,
                        post,
                        0,
                        "2027-01-04",
                        "2027-04-25",
                        "2027-04-27",
                        "2027-04-26",
                        Pace.SLOW,
                        Depth.GENTLE,
                        POST,
                        Rule.POST_EVENT),
                row(
                        GENTLE + "; " + SIX_DAYS,
                        sables,
                        post,
                        0,
                        "2027-01-04",
                        "2027-03-19",
                        "2027-03-21",
                        "2027-03-20",
                        Pace.SLOW,
                        Depth.GENTLE,
                        POST,
                        Rule.POST_EVENT),
                row(
                        STAGES,
                        sables,
                        post,
                        1,
                        "2027-01-04",
                        "2027-03-14",
                        "2027-03-14",
                        "2027-03-14",
                        Pace.SLOW,
                        Depth.GENTLE,
                        POST,
                        Rule.POST_STAGE),
                row(
                        STAGES,
                        sables,
                        post,
                        5,
                        "2027-01-04",
                        "2027-03-18",
                        "2027-03-18",
                        "2027-03-18",
                        Pace.SLOW,
                        Depth.GENTLE,
                        POST,
                        Rule.POST_STAGE),
                row(
                        GENTLER,
                        close,
                        post,
                        0,
                        "2027-01-04",
                        "2027-04-25",
                        "2027-04-26",
                        "2027-04-25",
                        Pace.SLOW,
                        Depth.GENTLE,
                        POST,
                        Rule.NEXT_RACE_NEAR),
                row(
                        GENTLER,
                        close,
                        pre,
                        0,
                        "2027-04-25",
                        "2027-04-26",
                        "2027-04-27",
                        "2027-04-26",
                        Pace.BRISK,
                        Depth.NOT_DEEP,
                        PRE,
                        Rule.PRE_EVENT),
                row(
                        HALF_HOUR_TO_HOUR,
                        injured,
                        injury,
                        0,
                        "2027-01-04",
                        "2027-01-06",
                        "2027-01-12",
                        "2027-01-06",
                        Pace.VARIED,
                        deep,
                        new Minutes(30, 45),
                        Rule.INJURY_TREATMENT),
                row(
                        INJURY,
                        injured,
                        injury,
                        0,
                        "2027-01-07",
                        "2027-01-12",
                        "2027-01-14",
                        "2027-01-13",
                        Pace.VARIED,
                        deep,
                        new Minutes(30, 45),
                        Rule.INJURY_TREATMENT),
                row(
                        HALF_HOUR_TO_HOUR,
                        prevented,
                        injury,
                        0,
                        "2027-01-05",
                        "2027-01-16",
                        "2027-01-20",
                        "2027-01-18",
                        Pace.VARIED,
                        deep,
                        new Minutes(30, 60),
                        Rule.INJURY_PREVENTION));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_plan_keeps_the_sentence(Row row) {
        Plan plan = Planner.plan(row.request());

        PlannedSession session = plan.sessions().stream()
                .filter(each -> each.type() == row.type() && !each.day().isBefore(parse(row.from())))
                .filter(each -> (each.race() == null ? 0 : each.race().stage()) == row.stage())
                .filter(each -> !each.pinned() && each.state() == State.PLANNED)
                .findFirst()
                .orElseThrow();

        assertThat(session.window())
                .isEqualTo(new Window(parse(row.earliest()), parse(row.latest()), parse(row.day())));
        assertThat(session.treatment()).isEqualTo(new Treatment(row.type(), row.pace(), row.depth(), row.minutes()));
        assertThat(session.because()).extracting(Because::rule).contains(row.rule());
        assertThat(plan.problems()).isEmpty();
    }

    private static Row row(
            String sentence,
            PlanRequest request,
            TreatmentType type,
            int stage,
            String from,
            String earliest,
            String latest,
            String day,
            Pace pace,
            Depth depth,
            Minutes minutes,
            Rule rule) {
        return new Row(sentence, request, type, stage, from, earliest, latest, day, pace, depth, minutes, rule);
    }

    private static Race race(String name, String first, String last) {
        return new Race(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, parse(first), parse(last), false);
    }

    private static PlanRequest request(
            List<Race> races, @Nullable Course course, boolean stages, PlannedSession... sessions) {
        return new PlanRequest(
                TODAY, TODAY, null, course, races, Calendars.USUAL, stages, Availability.UNKNOWN, List.of(sessions));
    }

    private static PlannedSession maintenance(String day) {
        return Sessions.maintenance(day, State.ATTENDED, false);
    }

    private static PlannedSession pinned(String day) {
        return Sessions.maintenance(day, State.PLANNED, true);
    }
}
