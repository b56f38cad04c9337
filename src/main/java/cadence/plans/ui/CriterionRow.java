package cadence.plans.ui;

import cadence.plans.PlanDetails.Criterion;
import cadence.plans.PlanRules;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;

/** What must hold before the client is discharged, and since when it does. */
class CriterionRow extends PartRows.Row {

    private static final long serialVersionUID = 1;

    private final TextField words = FormFields.quiet(new TextField(PlanWords.say("plans.criterion.words")));
    private final DatePicker met = FormFields.quiet(PlanWords.picker("plans.criterion.met"));

    CriterionRow() {
        words.setPlaceholder(getTranslation("plans.criterion.example"));
        add(words, met);
    }

    void show(Criterion criterion) {
        words.setValue(criterion.words());
        met.setValue(criterion.metOn());
    }

    Criterion criterion() {
        return new Criterion(words.getValue(), met.getValue());
    }

    @Override
    boolean isBlank() {
        return words.isEmpty() && met.isEmpty() && !GoalRow.isUnreadable(met);
    }

    @Override
    void register(FormFields fields, int index) {
        fields.put(PlanRules.field("criteria", index, "words"), words);
        fields.put(PlanRules.field("criteria", index, "met"), met);
    }

    @Override
    Focusable<?> first() {
        return words;
    }
}
