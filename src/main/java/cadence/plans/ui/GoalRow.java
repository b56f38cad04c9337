package cadence.plans.ui;

import cadence.plans.GoalMeasures;
import cadence.plans.GoalMeasures.Offer;
import cadence.plans.PlanDetails.Goal;
import cadence.plans.PlanDetails.Side;
import cadence.plans.PlanRules;
import cadence.shared.ui.Unreadable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A goal: what is measured, where it started, where it is, where it shall be. What notes measure is chosen and its values come
 * from them; anything else is typed and kept by hand.
 */
class GoalRow extends PartRows.Row {

    private static final long serialVersionUID = 1;

    /** An activity of the client's own, which a note may come to score. */
    private static final Pattern ACTIVITY = Pattern.compile("(?i)(.{1,80}),\\s*PSFS");

    private final transient LocalDate today;
    private final transient List<Offer> offers;
    private final ComboBox<String> measure = FormFields.quiet(new ComboBox<>(PlanWords.say("plans.goal.measure")));
    private final TextField unit = FormFields.quiet(new TextField(PlanWords.say("plans.goal.unit")));
    private final BigDecimalField baseline = value("plans.goal.start");
    private final BigDecimalField latest = value("plans.goal.now");
    private final BigDecimalField target = value("plans.goal.target");
    private transient Goal before = Goal.byHand("", "", null, null, null);

    /** @param offers what notes measure */
    GoalRow(LocalDate today, List<Offer> offers) {
        this.today = today;
        this.offers = offers;
        measure.setItems(offers.stream().map(Offer::words).distinct().toList());
        measure.setAllowCustomValue(true);
        measure.addCustomValueSetListener(typed -> measure.setValue(typed.getDetail()));
        measure.setPlaceholder(getTranslation("plans.goal.measure.example"));
        measure.addValueChangeListener(change -> chosen());
        add(measure, unit, baseline, latest, target);
    }

    void show(Goal goal) {
        before = goal;
        measure.setValue(goal.measure());
        unit.setValue(goal.unit());
        baseline.setValue(plain(goal.baseline()));
        latest.setValue(plain(latestOf(goal)));
        target.setValue(plain(goal.target()));
    }

    /** A value that was not touched keeps its day, one that was is of today. */
    Goal goal() {
        What what = what();
        return new Goal(
                words(),
                what.code(),
                what.subject(),
                what.side(),
                unit.getValue(),
                baseline.getValue(),
                day(baseline.getValue(), before.baseline(), before.baselineOn()),
                what.code().isEmpty() ? latest.getValue() : before.latest(),
                what.code().isEmpty() ? day(latest.getValue(), before.latest(), before.latestOn()) : before.latestOn(),
                target.getValue());
    }

    @Override
    boolean isBlank() {
        return words().isEmpty()
                && unit.isEmpty()
                && baseline.isEmpty()
                && latest.isEmpty()
                && target.isEmpty()
                && !isUnreadable(baseline)
                && !isUnreadable(latest)
                && !isUnreadable(target);
    }

    @Override
    void register(FormFields fields, int index) {
        fields.put(PlanRules.field("goals", index, "measure"), measure);
        fields.put(PlanRules.field("goals", index, "unit"), unit);
        fields.put(PlanRules.field("goals", index, "baseline"), baseline);
        fields.put(PlanRules.field("goals", index, "latest"), latest);
        fields.put(PlanRules.field("goals", index, "target"), target);
    }

    @Override
    Focusable<?> first() {
        return measure;
    }

    /** Whether something stands in the field that is no value: the server has none then. */
    static boolean isUnreadable(Component field) {
        return Unreadable.sentence(field).isPresent();
    }

    /** What a goal is measured by; without a code it is kept by hand. */
    private record What(
            String code, String subject, @Nullable Side side) {}

    private What what() {
        if (words().equals(before.measure()) && !before.isByHand()) {
            return new What(before.code(), before.subject(), before.side());
        }
        Matcher activity = ACTIVITY.matcher(words().strip());
        return offer().map(offer -> new What(offer.code(), offer.subject(), offer.side()))
                .orElseGet(() -> activity.matches()
                        ? new What(GoalMeasures.ACTIVITY, activity.group(1).strip(), null)
                        : new What("", "", null));
    }

    private Optional<Offer> offer() {
        return offers.stream().filter(offer -> offer.words().equals(words())).findFirst();
    }

    /** Its values come from notes: the latest is shown, and is where a new goal starts. */
    private void chosen() {
        boolean measured = !what().code().isEmpty();
        latest.setReadOnly(measured);
        offer().ifPresent(offer -> {
            unit.setValue(offer.unit());
            GoalMeasures.Value last = offer.latest();
            latest.setValue(last == null ? null : plain(last.value()));
            if (last != null && baseline.isEmpty()) {
                baseline.setValue(plain(last.value()));
            }
        });
    }

    private @Nullable BigDecimal latestOf(Goal goal) {
        return goal.isByHand()
                ? goal.latest()
                : offer().map(Offer::latest).map(GoalMeasures.Value::value).orElse(goal.latest());
    }

    private String words() {
        return measure.getValue() == null ? "" : measure.getValue();
    }

    private @Nullable LocalDate day(@Nullable BigDecimal value, @Nullable BigDecimal was, @Nullable LocalDate wasOn) {
        if (value == null) {
            return null;
        }
        return was != null && was.compareTo(value) == 0 ? wasOn : today;
    }

    /** Without the zeros that the database puts behind it. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        BigDecimal plain = value == null ? null : value.stripTrailingZeros();
        return plain == null || plain.scale() >= 0 ? plain : plain.setScale(0);
    }

    private static BigDecimalField value(String labelKey) {
        BigDecimalField field = FormFields.quiet(new BigDecimalField(PlanWords.say(labelKey)));
        field.addClassName("figure-field");
        return field;
    }
}
