package cadence.plans.planner;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.plans.planner.PlannedSession.State;
import cadence.plans.planner.Surroundings.Other;
import cadence.plans.planner.Surroundings.Running;
import cadence.shared.TreatmentType;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which rules a booked or noted session breaks: each row with its sentence of domain.md; then random plans. */
class RuleCheckTest {

    private static final int CALENDARS = 10_000;
    private static final String PRE = "“the morning of the event, or the day before”";
    private static final String BRISK = "“fast, brisk, not too deep”";
    private static final String POST = "“immediately after, or 1 or 2 days later”";
    private static final String GENTLE = "“slow, rhythmical, gentle”";
    private static final String STAGES =
            "“post-stage gentle sessions in between if the therapist wants them, post-event after the last”";
    private static final String DEEP = "“the last deep session at least 5 days before it (clinic setting)”";
    private static final String GENTLER = "“where two rules conflict the gentler wins, and the plan says so”";
    private static final String ONE = "issue: “at most one session a day”";
    private static final String ACUTE = "“acute injury under 48 h at the site”";
    private static final String WEEKS = "“maintenance every 3–4 weeks from the start”";
    private static final String RUN_UP = "“every 2 weeks (clinic setting) in the last 8 weeks before an event”";

    private static final TreatmentType OTHER_TYPE = TreatmentType.INJURY_PREVENTION;

    /** Sunday. */
    private static final Race LONDON = race("London Marathon", "2027-04-25", "2027-04-25");

    private static final Race SABLES = race("Marathon des Sables", "2027-04-04", "2027-04-09");
    private static final Course INJURY =
            new Course(Course.Purpose.TREATMENT, parse("2027-03-01"), 4, 7, Course.PAGE_MINUTES);
    private static final LocalDate START = parse("2027-01-04");

    /** @param sentence of domain.md that the row stands for */
    private record Row(
            String sentence,
            TreatmentType type,
            String day,
            String time,
            Hands hands,
            Surroundings around,
            Set<Rule> broken) {

        @Override
        public String toString() {
            return type + " " + day + " " + time + " " + hands + " breaks " + broken + ": " + sentence;
        }
    }

    static Stream<Row> rows() {
        TreatmentType pre = TreatmentType.PRE_EVENT;
        TreatmentType post = TreatmentType.POST_EVENT;
        TreatmentType maintenance = TreatmentType.MAINTENANCE;
        TreatmentType injury = TreatmentType.INJURY_PREVENTION;
        Surroundings london = around(List.of(LONDON), null);
        Surroundings sables = around(List.of(SABLES), null);
        Surroundings nothing = around(List.of(), null);
        Surroundings unread = around(null, null);
        Surroundings withdrawn =
                around(List.of(new Race(LONDON.id(), LONDON.name(), LONDON.firstDay(), LONDON.lastDay(), true)), null);
        Surroundings stagesWanted = around(List.of(SABLES), new Running(START, null, true));
        Surroundings noStages = around(List.of(SABLES), new Running(START, null, false));
        Surroundings injured = around(List.of(), new Running(START, INJURY, false));
        Surroundings held = around(List.of(), new Running(START, null, false), other("2027-02-01", maintenance));
        Surroundings heldNoPlan = around(List.of(), null, other("2027-02-01", maintenance));
        Surroundings runUp = around(List.of(LONDON), new Running(START, null, false), other("2027-03-15", maintenance));
        Surroundings raced = around(List.of(LONDON), new Running(START, null, false), other("2027-04-19", maintenance));
        Surroundings soothed = around(
                List.of(LONDON),
                new Running(START, null, false),
                other("2027-04-19", maintenance),
                other("2027-04-26", post));
        Surroundings brisk = around(List.of(), new Running(START, null, false), other("2027-02-01", pre));
        Surroundings unsaid =
                around(List.of(), new Running(START, null, false), new Other(parse("2027-02-01"), maintenance, false));
        return Stream.of(
                row(PRE, pre, "2027-04-23", "18:00", Hands.NOT_KNOWN, london, Rule.NOT_PRE_EVENT),
                row(PRE, pre, "2027-04-24", "18:00", Hands.NOT_KNOWN, london),
                row(PRE, pre, "2027-04-25", "11:59", Hands.NOT_KNOWN, london),
                row(PRE, pre, "2027-04-25", "12:00", Hands.NOT_KNOWN, london, Rule.NOT_PRE_EVENT),
                row(PRE, pre, "2027-04-05", "07:00", Hands.NOT_KNOWN, sables, Rule.NOT_PRE_EVENT),
                row(PRE, pre, "2027-04-24", "09:00", Hands.NOT_KNOWN, nothing, Rule.NO_EVENT),
                row(PRE, pre, "2027-04-24", "09:00", Hands.NOT_KNOWN, withdrawn, Rule.NO_EVENT),
                row(PRE, pre, "2027-08-01", "09:00", Hands.NOT_KNOWN, london, Rule.NO_EVENT),
                row("access.md: not read, not told", pre, "2027-04-23", "09:00", Hands.NOT_KNOWN, unread),
                row(BRISK, pre, "2027-04-24", "09:00", Hands.MEDIUM, london),
                row(BRISK, pre, "2027-04-24", "09:00", Hands.DEEP, london, Rule.PRE_EVENT_DEEP),
                row(POST, post, "2027-04-24", "18:00", Hands.GENTLE, london, Rule.NOT_POST_EVENT),
                row(POST, post, "2027-04-25", "16:00", Hands.GENTLE, london),
                row(POST, post, "2027-04-27", "16:00", Hands.GENTLE, london),
                row(POST, post, "2027-04-28", "09:00", Hands.GENTLE, london, Rule.NOT_POST_EVENT),
                row(POST, post, "2027-04-27", "09:00", Hands.GENTLE, nothing, Rule.NO_EVENT),
                row(GENTLE, post, "2027-04-26", "09:00", Hands.NOT_KNOWN, london),
                row(GENTLE, post, "2027-04-26", "09:00", Hands.MEDIUM, london, Rule.POST_EVENT_NOT_GENTLE),
                row(GENTLE, post, "2027-04-26", "09:00", Hands.DEEP, london, Rule.POST_EVENT_NOT_GENTLE),
                row(STAGES, post, "2027-04-06", "18:00", Hands.GENTLE, stagesWanted),
                row(STAGES, post, "2027-04-06", "18:00", Hands.GENTLE, sables),
                row(STAGES, post, "2027-04-06", "18:00", Hands.GENTLE, noStages, Rule.NOT_BETWEEN_STAGES),
                row(STAGES, post, "2027-04-09", "18:00", Hands.GENTLE, noStages),
                row(STAGES, post, "2027-04-11", "18:00", Hands.GENTLE, noStages),
                row(STAGES, post, "2027-04-12", "18:00", Hands.GENTLE, noStages, Rule.NOT_POST_EVENT),
                row(GENTLER, maintenance, "2027-04-23", "09:00", Hands.MEDIUM, london),
                row(GENTLER, maintenance, "2027-04-24", "09:00", Hands.MEDIUM, london, Rule.RACE_DAYS_ONLY),
                row(GENTLER, injury, "2027-04-27", "09:00", Hands.GENTLE, london, Rule.RACE_DAYS_ONLY),
                row(GENTLER, injury, "2027-04-28", "09:00", Hands.DEEP, london),
                row(GENTLER, maintenance, "2027-04-06", "09:00", Hands.GENTLE, sables, Rule.RACE_DAYS_ONLY),
                row(DEEP, maintenance, "2027-04-20", "09:00", Hands.DEEP, london),
                row(DEEP, maintenance, "2027-04-21", "09:00", Hands.DEEP, london, Rule.DEEP_TOO_NEAR),
                row(DEEP, injury, "2027-04-23", "09:00", Hands.DEEP, london, Rule.DEEP_TOO_NEAR),
                row(DEEP, maintenance, "2027-04-21", "09:00", Hands.NOT_KNOWN, london),
                row(
                        DEEP,
                        maintenance,
                        "2027-04-24",
                        "09:00",
                        Hands.DEEP,
                        london,
                        Rule.RACE_DAYS_ONLY,
                        Rule.DEEP_TOO_NEAR),
                row(ONE, maintenance, "2027-02-01", "09:00", Hands.MEDIUM, heldNoPlan, Rule.ANOTHER_THAT_DAY),
                row(ONE, maintenance, "2027-02-02", "09:00", Hands.MEDIUM, heldNoPlan),
                row(ACUTE, injury, "2027-02-28", "09:00", Hands.NOT_KNOWN, injured),
                row(ACUTE, injury, "2027-03-01", "09:00", Hands.NOT_KNOWN, injured, Rule.STILL_ACUTE),
                row(ACUTE, injury, "2027-03-02", "09:00", Hands.NOT_KNOWN, injured, Rule.STILL_ACUTE),
                row(ACUTE, injury, "2027-03-03", "09:00", Hands.NOT_KNOWN, injured),
                row(WEEKS, maintenance, "2027-02-21", "09:00", Hands.MEDIUM, held, Rule.TOO_SOON),
                row(WEEKS, maintenance, "2027-02-22", "09:00", Hands.MEDIUM, held),
                row(WEEKS, maintenance, "2027-03-30", "09:00", Hands.MEDIUM, held),
                row(WEEKS, injury, "2027-02-02", "09:00", Hands.MEDIUM, held),
                row(WEEKS, maintenance, "2027-02-02", "09:00", Hands.MEDIUM, brisk),
                row(WEEKS, maintenance, "2027-02-02", "09:00", Hands.MEDIUM, unsaid),
                row(RUN_UP, maintenance, "2027-03-26", "09:00", Hands.DEEP, runUp, Rule.TOO_SOON_IN_RUN_UP),
                row(RUN_UP, maintenance, "2027-03-27", "09:00", Hands.DEEP, runUp),
                row(WEEKS, maintenance, "2027-04-28", "09:00", Hands.DEEP, raced),
                row(WEEKS, maintenance, "2027-04-28", "09:00", Hands.DEEP, soothed, Rule.TOO_SOON));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_session_breaks_what_the_sentence_says(Row row) {
        assertThat(RuleCheck.broken(
                        new SessionFacts(row.type, parse(row.day), LocalTime.parse(row.time), row.hands), row.around))
                .extracting(Because::rule)
                .containsExactlyInAnyOrderElementsOf(row.broken);
    }

    @Test
    void a_session_that_the_planner_proposes_breaks_no_rule() {
        List<String> broken = new ArrayList<>();
        int sessions = 0;
        for (long seed = 500_000; seed < 500_000 + CALENDARS && broken.size() < 5; seed++) {
            PlanRequest request = Calendars.of(seed);
            List<PlannedSession> all = Planner.plan(request).sessions();
            for (PlannedSession each : all) {
                if (!request.fixed().contains(each)) {
                    sessions++;
                    List<Because> rules = RuleCheck.broken(facts(request, each), around(request, all, each));
                    if (!rules.isEmpty()) {
                        broken.add(seed + ": " + each + " breaks " + rules);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(sessions).isGreaterThan(CALENDARS);
    }

    @Test
    void every_rule_that_is_broken_has_words_for_what_it_is_given() throws IOException {
        var texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(RuleCheckTest.class.getResourceAsStream("/texts/plans.properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        Set<Rule> seen = EnumSet.noneOf(Rule.class);
        rows().flatMap(row -> RuleCheck.broken(
                        new SessionFacts(row.type, parse(row.day), LocalTime.parse(row.time), row.hands), row.around)
                        .stream())
                .forEach(because -> {
                    String words = texts.getProperty(because.rule().textKey());
                    seen.add(because.rule());
                    assertThat(new MessageFormat(words, Locale.UK).getFormatsByArgumentIndex())
                            .as(words)
                            .hasSize(because.args().size());
                });
        assertThat(seen).isEqualTo(EnumSet.range(Rule.NO_EVENT, Rule.TOO_SOON_IN_RUN_UP));
    }

    @Test
    void the_greatest_pressure_and_deep_tissue_work_say_how_deep_hands_went() {
        assertThat(Hands.of(List.of(), false)).isEqualTo(Hands.NOT_KNOWN);
        assertThat(Hands.of(List.of(1, 2), false)).isEqualTo(Hands.GENTLE);
        assertThat(Hands.of(List.of(2, 3), false)).isEqualTo(Hands.MEDIUM);
        assertThat(Hands.of(List.of(4, 1), false)).isEqualTo(Hands.DEEP);
        assertThat(Hands.of(List.of(5), false)).isEqualTo(Hands.DEEP);
        assertThat(Hands.of(List.of(1), true)).isEqualTo(Hands.DEEP);
        assertThat(Hands.of(List.of(), true)).isEqualTo(Hands.DEEP);
    }

    /** As deep as the plan allows it; a pre-event session of the first day is in its morning. */
    private static SessionFacts facts(PlanRequest request, PlannedSession each) {
        Hands hands = switch (each.treatment().depth()) {
            case DEEP_ALLOWED -> Hands.DEEP;
            case NOT_DEEP -> Hands.MEDIUM;
            case GENTLE -> Hands.GENTLE;
        };
        return new SessionFacts(each.type(), each.day(), LocalTime.of(9, 0), hands);
    }

    private static Surroundings around(PlanRequest request, List<PlannedSession> all, PlannedSession each) {
        List<Other> others = all.stream()
                .filter(other -> other != each)
                .filter(other -> other.state() == State.ATTENDED || !other.isPast(request.today()))
                .map(other -> new Other(other.day(), soothes(request, other) ? other.type() : OTHER_TYPE, true))
                .toList();
        return new Surroundings(
                request.races(),
                request.settings(),
                others,
                new Running(request.start(), request.course(), request.stageSessions()));
    }

    /** A post-event session that the plan ties to another race soothes nothing here; a visit knows of no race. */
    private static boolean soothes(PlanRequest request, PlannedSession session) {
        RaceRef ref = session.race();
        return ref == null
                || session.type() == TreatmentType.PRE_EVENT
                || request.starting()
                        .anyMatch(race -> race.id().equals(ref.race())
                                && !session.day().isBefore(race.firstDay())
                                && !session.day().isAfter(race.lastDay().plusDays(2)));
    }

    private static Surroundings around(@Nullable List<Race> races, @Nullable Running plan, Other... others) {
        return new Surroundings(races, Calendars.USUAL, List.of(others), plan);
    }

    private static Other other(String day, TreatmentType type) {
        return new Other(parse(day), type, true);
    }

    private static Row row(
            String sentence,
            TreatmentType type,
            String day,
            String time,
            Hands hands,
            Surroundings around,
            Rule... broken) {
        return new Row(sentence, type, day, time, hands, around, Set.of(broken));
    }

    private static Race race(String name, String first, String last) {
        return new Race(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, parse(first), parse(last), false);
    }
}
