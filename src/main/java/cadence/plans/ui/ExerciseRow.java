package cadence.plans.ui;

import cadence.plans.PlanDetails.Exercise;
import cadence.plans.PlanRules;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

/** Something to do at home. */
class ExerciseRow extends PartRows.Row {

    private static final long serialVersionUID = 1;

    private final TextField name = FormFields.quiet(new TextField(PlanWords.say("plans.exercise.name")));
    private final TextField dose = FormFields.quiet(new TextField(PlanWords.say("plans.exercise.dose")));
    private final IntegerField times = FormFields.quiet(new IntegerField(PlanWords.say("plans.exercise.times")));
    private final TextField hint = FormFields.quiet(new TextField(PlanWords.say("plans.exercise.hint")));

    ExerciseRow() {
        dose.setPlaceholder(getTranslation("plans.exercise.dose.example"));
        add(name, dose, times, hint);
    }

    void show(Exercise exercise) {
        name.setValue(exercise.name());
        dose.setValue(exercise.dose());
        times.setValue(exercise.timesAWeek());
        hint.setValue(exercise.hint());
    }

    Exercise exercise() {
        return new Exercise(name.getValue(), dose.getValue(), times.getValue(), hint.getValue());
    }

    @Override
    boolean isBlank() {
        return name.isEmpty() && dose.isEmpty() && times.isEmpty() && hint.isEmpty() && !GoalRow.isUnreadable(times);
    }

    @Override
    void register(FormFields fields, int index) {
        fields.put(PlanRules.field("exercises", index, "name"), name);
        fields.put(PlanRules.field("exercises", index, "dose"), dose);
        fields.put(PlanRules.field("exercises", index, "times"), times);
        fields.put(PlanRules.field("exercises", index, "hint"), hint);
    }

    @Override
    Focusable<?> first() {
        return name;
    }
}
