package cadence.plans.ui;

import cadence.plans.PlanDetails.Goal;
import cadence.plans.PlanReviewService;
import cadence.plans.PlanRules;
import cadence.plans.TreatmentPlan;
import cadence.shared.Refused;
import cadence.shared.ui.HeldText;
import cadence.shared.ui.Notices;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds a review: what is said of the plan, and where the goals kept by hand are today. Ctrl Enter saves. */
class ReviewDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient TreatmentPlan plan;
    private final transient PlanReviewService reviews;
    private final transient Runnable afterwards;
    private final transient FormFields fields = new FormFields();
    private final transient Map<Integer, BigDecimalField> values = new LinkedHashMap<>();
    private final TextArea words;

    ReviewDialog(TreatmentPlan plan, PlanReviewService reviews, Runnable afterwards) {
        this.plan = plan;
        this.reviews = reviews;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("plans.review.title"));
        addClassNames("plan-dialog", "wide");
        setWidth("560px");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(close -> leave());
        words = fields.put("words", FormFields.quiet(new TextArea(getTranslation("plans.review.words"))));
        words.setWidthFull();
        words.setMinRows(4);
        Div form = new Div(words);
        form.addClassNames("form", "plan-review-form");
        for (int i = 0; i < plan.goals().size(); i++) {
            Goal goal = plan.goals().get(i);
            if (goal.isByHand()) {
                form.add(line(i, goal));
            }
        }
        add(form, new HeldText(getTranslation("plans.edit.held")));
        Button cancel = new Button(getTranslation("plans.cancel"), click -> leave());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button(getTranslation("plans.review.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(cancel, save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                words.focus();
            }
        });
    }

    private Div line(int index, Goal goal) {
        String name = goal.unit().isEmpty() ? goal.measure() : goal.measure() + ", " + goal.unit();
        BigDecimalField value = new BigDecimalField(name);
        value.setHelperText(getTranslation(
                "plans.review.before",
                figure(goal.baseline(), goal),
                figure(goal.latest(), goal),
                figure(goal.target(), goal)));
        values.put(index, fields.put(PlanRules.field("goals", index, "latest"), FormFields.quiet(value)));
        return new Div(value);
    }

    private static String figure(@Nullable BigDecimal value, Goal goal) {
        return value == null ? "–" : PlanWords.value(value, goal.unit());
    }

    private void save() {
        if (!fields.check(List.of())) {
            return;
        }
        Map<Integer, BigDecimal> taken = new LinkedHashMap<>();
        values.forEach((index, field) -> {
            if (field.getValue() != null) {
                taken.put(index, field.getValue());
            }
        });
        try {
            reviews.hold(plan, words.getValue(), taken);
            close();
            afterwards.run();
        } catch (Refused refused) {
            if (!fields.say(refused)) {
                Notices.refusal(getTranslation(refused.messageKey(), refused.arguments()));
            }
        }
    }

    private void leave() {
        boolean typed = !words.isEmpty() || values.values().stream().anyMatch(value -> !value.isEmpty());
        LeaveQuestion.before(typed, this);
    }
}
