package cadence.plans;

import cadence.plans.PlanDetails.Criterion;
import cadence.plans.PlanDetails.Episode;
import cadence.plans.PlanDetails.Exercise;
import cadence.plans.PlanDetails.Goal;
import cadence.plans.PlanDetails.Side;
import cadence.plans.PlanInput.CourseInput;
import cadence.plans.planner.Course.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans as nobody should type them: each field is odd now and then, most often it is in order. */
final class OddPlans {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u200B",
            "x".repeat(300),
            "x".repeat(301),
            "\uD83D",
            "a\0b",
            "😀".repeat(60),
            "<b>'{0}</b>",
            "x".repeat(120));
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN,
            LocalDate.MAX,
            LocalDate.of(1, 1, 1),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2006, 9, 16),
            LocalDate.of(2029, 9, 15));
    private static final List<Integer> NUMBERS =
            List.of(0, -1, 1, 28, 29, 30, 40, 41, 60, 61, Integer.MAX_VALUE, Integer.MIN_VALUE);
    private static final List<BigDecimal> VALUES = Stream.of(
                    "9999.99", "-9999.99", "10000", "0.001", "1E+400000", "1E-400000", "0", "-0.10")
            .map(BigDecimal::new)
            .toList();

    private final Random random;
    private final LocalDate today;
    private final int oddness;

    /** @param oddness one field in so many is odd */
    OddPlans(long seed, LocalDate today, int oddness) {
        this.random = new Random(seed);
        this.today = today;
        this.oddness = oddness;
    }

    PlanInput next() {
        return new PlanInput(
                text("Keep running"),
                random.nextBoolean() ? Episode.INJURY : Episode.KEEP_RUNNING,
                new CourseInput(
                        pick(Purpose.TREATMENT, Arrays.asList(Purpose.PREVENTION, null)),
                        day(today.minusDays(random.nextInt(20))),
                        number(6),
                        number(7),
                        number(30),
                        number(60)),
                day(today.plusDays(random.nextInt(40) - 20)),
                pick(
                        null,
                        List.of(
                                today.plusDays(random.nextInt(600)),
                                LocalDate.MAX,
                                LocalDate.MIN,
                                today.minusDays(30))),
                random.nextBoolean(),
                some(this::goal),
                some(() -> new Exercise(text("Heel drops"), text("3 × 12"), number(3), text(""))),
                some(() -> new Criterion(text("Runs 10 km"), day(null))));
    }

    private Goal goal() {
        return new Goal(
                text("Going downstairs"),
                text(""),
                text(""),
                pick(null, List.of(Side.LEFT, Side.RIGHT)),
                text("°"),
                value(),
                day(today),
                value(),
                day(null),
                value());
    }

    private <T> List<T> some(Supplier<T> maker) {
        int size = random.nextInt(oddness * 4) == 0 ? 31 : random.nextInt(3);
        return Stream.generate(maker).limit(size).toList();
    }

    private String text(String plain) {
        return pick(plain, TEXTS);
    }

    private @Nullable LocalDate day(@Nullable LocalDate plain) {
        return pick(plain, DAYS);
    }

    private @Nullable Integer number(Integer plain) {
        return pick(plain, NUMBERS);
    }

    private @Nullable BigDecimal value() {
        return pick(new BigDecimal("7.5"), VALUES);
    }

    private <T> T pick(T plain, List<T> odd) {
        return random.nextInt(oddness) == 0 ? odd.get(random.nextInt(odd.size())) : plain;
    }
}
