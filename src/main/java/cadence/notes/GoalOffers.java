package cadence.notes;

import cadence.plans.GoalMeasures.Course;
import cadence.plans.GoalMeasures.Offer;
import cadence.plans.GoalMeasures.What;
import cadence.plans.PlanDetails.Side;
import cadence.shared.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a goal can be about: first what this client was measured for, then pain, then everything else that notes measure. */
final class GoalOffers {

    private static final String SCALE = "0–10";

    private final GoalCourses courses;
    private final Texts texts;

    GoalOffers(GoalCourses courses, Texts texts) {
        this.courses = courses;
        this.texts = texts;
    }

    List<Offer> all() {
        List<Offer> all = new ArrayList<>();
        for (MeasureHistory.Series series : courses.history().series()) {
            add(all, series.what());
        }
        all.add(offer(new What(GoalCourses.PAIN, "", null), say("notes.goal.pain"), SCALE));
        for (Measure measure : Measure.values()) {
            if (measure != Measure.PSFS) {
                add(all, Measurable.of(measure));
            }
        }
        List<Offer> measured =
                all.stream().filter(offer -> offer.latest() != null).distinct().toList();
        List<Offer> others =
                all.stream().filter(offer -> offer.latest() == null).distinct().toList();
        var inOrder = new ArrayList<>(measured);
        inOrder.addAll(others);
        return List.copyOf(inOrder);
    }

    private void add(List<Offer> offers, Measurable what) {
        Measure measure = what.measure();
        String name = what.subject().isEmpty()
                ? say("notes.measure." + measure)
                : say("notes.measure.activity", what.subject());
        if (!measure.isSided()) {
            String unit = measure.isRangeOfMotion() ? "°" : measure == Measure.PSFS ? "" : SCALE;
            offers.add(offer(new What(measure.name(), what.subject(), null), name, unit));
            return;
        }
        offers.add(offer(sided(measure, Side.LEFT), say("notes.goal.left", name), "°"));
        offers.add(offer(sided(measure, Side.RIGHT), say("notes.goal.right", name), "°"));
        offers.add(offer(sided(measure, null), say("notes.goal.difference", name), "°"));
    }

    private static What sided(Measure measure, @Nullable Side side) {
        return new What(measure.name(), "", side);
    }

    private Offer offer(What what, String words, String unit) {
        Course course = courses.of(what);
        return new Offer(
                what.code(),
                what.subject(),
                what.side(),
                words,
                unit,
                course.better(),
                course.values().isEmpty() ? null : course.values().getLast());
    }

    private String say(String key, Object... arguments) {
        return texts.getTranslation(key, Locale.UK, arguments);
    }
}
