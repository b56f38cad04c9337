package cadence.plans.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every rule has words, and the words fit what a rule is applied to. */
class PlannerTextsTest {

    private static final Properties TEXTS = new Properties();

    @BeforeAll
    static void read() throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PlannerTextsTest.class.getResourceAsStream("/texts/plans.properties")),
                StandardCharsets.UTF_8)) {
            TEXTS.load(reader);
        }
    }

    @Test
    void every_rule_problem_pace_and_depth_has_words() {
        Stream<String> rules = Stream.of(Rule.values()).map(Rule::textKey);
        Stream<String> problems = Stream.of(Problem.Kind.values()).map(Problem.Kind::textKey);
        Stream<String> paces = Stream.of(Pace.values()).map(pace -> "plans.pace." + pace);
        Stream<String> depths = Stream.of(Depth.values()).map(depth -> "plans.depth." + depth);

        assertThat(Stream.of(rules, problems, paces, depths).flatMap(each -> each))
                .allSatisfy(key -> assertThat(TEXTS.getProperty(key)).as(key).isNotBlank());
    }

    @Test
    void a_rule_is_given_every_argument_that_its_words_ask_for() {
        Map<Rule, List<Object>> applied = new HashMap<>();
        LongStream.range(0, 1_500)
                .mapToObj(Calendars::of)
                .map(Planner::plan)
                .flatMap(plan -> Stream.of(
                                plan.sessions().stream().flatMap(each -> each.because().stream()),
                                plan.dropped().stream().map(Plan.Dropped::because),
                                plan.problems().stream().flatMap(each -> each.colliding().stream()))
                        .flatMap(each -> each))
                .forEach(because -> applied.put(because.rule(), because.args()));

        assertThat(applied).hasSizeGreaterThan(25);
        applied.forEach((rule, args) -> {
            String pattern = TEXTS.getProperty(rule.textKey());
            int wanted = new MessageFormat(pattern.replace("'", "''")).getFormatsByArgumentIndex().length;
            assertThat(args).as(rule + ": " + pattern).hasSizeGreaterThanOrEqualTo(wanted);
        });
    }
}
