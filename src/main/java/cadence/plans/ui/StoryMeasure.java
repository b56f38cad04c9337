package cadence.plans.ui;

import cadence.plans.GoalMeasures.Course;
import cadence.plans.GoalMeasures.Offer;
import cadence.plans.GoalMeasures.Value;
import cadence.shared.ui.ClientStory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** A measure of the notes as the timeline draws it. */
final class StoryMeasure {

    private static final BigDecimal SCORE = BigDecimal.TEN;

    private StoryMeasure() {}

    /** Scores on 0 to 10; what has a unit on the tens that hold all of it. */
    static ClientStory.Measure of(Offer offer, Course course) {
        List<BigDecimal> all = Stream.concat(course.values().stream(), course.otherSide().stream())
                .map(Value::value)
                .toList();
        boolean score = offer.unit().isEmpty() || all.isEmpty();
        BigDecimal low = score
                ? BigDecimal.ZERO
                : tens(all.stream().reduce(BigDecimal::min).orElseThrow(), RoundingMode.FLOOR);
        BigDecimal high =
                score ? SCORE : tens(all.stream().reduce(BigDecimal::max).orElseThrow(), RoundingMode.CEILING);
        return new ClientStory.Measure(
                offer.words(),
                low,
                high.compareTo(low) > 0 ? high : low.add(SCORE),
                points(course.values()),
                points(course.otherSide()),
                offer.unit().isEmpty() ? offer.words() : offer.words() + ", " + offer.unit(),
                course.otherSide().isEmpty() ? "" : PlanWords.say("plans.story.other-side"));
    }

    private static List<ClientStory.Point> points(List<Value> values) {
        return values.stream()
                .map(value -> new ClientStory.Point(value.day(), value.value()))
                .toList();
    }

    private static BigDecimal tens(BigDecimal value, RoundingMode mode) {
        return value.divide(SCORE, 0, mode).multiply(SCORE);
    }
}
