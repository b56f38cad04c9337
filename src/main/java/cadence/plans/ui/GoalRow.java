package cadence.plans.ui;

import cadence.plans.PlanDetails.Goal;
import cadence.plans.PlanRules;
import cadence.shared.ui.Unreadable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A goal: what is measured, where it started, where it is, where it shall be. */
class GoalRow extends PartRows.Row {

    private static final long serialVersionUID = 1;

    private final transient LocalDate today;
    private final TextField measure = FormFields.quiet(new TextField(PlanWords.say("plans.goal.measure")));
    private final TextField unit = FormFields.quiet(new TextField(PlanWords.say("plans.goal.unit")));
    private final BigDecimalField baseline = value("plans.goal.start");
    private final BigDecimalField latest = value("plans.goal.now");
    private final BigDecimalField target = value("plans.goal.target");
    private transient Goal before = Goal.byHand("", "", null, null, null);

    GoalRow(LocalDate today) {
        this.today = today;
        measure.setPlaceholder(getTranslation("plans.goal.measure.example"));
        add(measure, unit, baseline, latest, target);
    }

    void show(Goal goal) {
        before = goal;
        measure.setValue(goal.measure());
        unit.setValue(goal.unit());
        baseline.setValue(plain(goal.baseline()));
        latest.setValue(plain(goal.latest()));
        target.setValue(plain(goal.target()));
    }

    /** A value that was not touched keeps its day, one that was is of today. */
    Goal goal() {
        return new Goal(
                measure.getValue(),
                before.code(),
                before.subject(),
                before.side(),
                unit.getValue(),
                baseline.getValue(),
                day(baseline.getValue(), before.baseline(), before.baselineOn()),
                latest.getValue(),
                day(latest.getValue(), before.latest(), before.latestOn()),
                target.getValue());
    }

    @Override
    boolean isBlank() {
        return measure.isEmpty()
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
