package cadence.plans.ui;

import cadence.plans.GoalMeasures.Offer;
import cadence.plans.PlanDetails.Episode;
import cadence.plans.PlanEditService.Writing;
import cadence.plans.PlanInput;
import cadence.plans.PlanReviews;
import cadence.plans.PlanRules;
import cadence.shared.Refused;
import cadence.shared.ui.Formats;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** The form of a plan, to write a new one and to change one; knows no service. Nothing typed is lost by a refusal. */
class PlanForm extends Div {

    private static final long serialVersionUID = 1;

    /** Beyond these a day is a slip of the keyboard: nothing is counted from it. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2200;

    private final transient Writing writing;
    private final TextField reason = FormFields.quiet(new TextField(PlanWords.say("plans.edit.reason")));
    private final CourseFields course = new CourseFields();
    private final DatePicker starts = FormFields.quiet(PlanWords.picker("plans.edit.starts"));
    private final DatePicker ends = FormFields.quiet(PlanWords.picker("plans.edit.ends"));
    private final Checkbox stages = new Checkbox(PlanWords.say("plans.edit.stages"));
    private final PartRows<GoalRow> goals;
    private final PartRows<ExerciseRow> exercises = new PartRows<>("exercises", ExerciseRow::new);
    private final PartRows<CriterionRow> criteria = new PartRows<>("criteria", CriterionRow::new);
    private transient PlanInput shown;

    /** @param offers what notes measure, to choose goals from */
    PlanForm(Writing writing, List<Offer> offers, PlanInput input) {
        this.writing = writing;
        this.shown = input;
        goals = new PartRows<>("goals", () -> new GoalRow(writing.today(), offers));
        addClassNames("form", "plan-form");
        reason.setRequiredIndicatorVisible(true);
        reason.setPlaceholder(getTranslation("plans.edit.reason.example"));
        starts.setRequiredIndicatorVisible(true);
        ends.setClearButtonVisible(true);
        starts.addValueChangeListener(change -> sayReviews());
        ends.addValueChangeListener(change -> sayReviews());
        Div days = new Div(starts, ends);
        days.addClassName("plan-days");
        add(reason, course, days, stages, goals, exercises, criteria);
        show(input);
    }

    /** What the form holds, as typed. */
    PlanInput input() {
        return new PlanInput(
                reason.getValue(),
                course.episode(),
                course.episode() == Episode.INJURY ? course.course() : PlanInput.CourseInput.NONE,
                starts.getValue(),
                ends.getValue(),
                stages.getValue(),
                goals.filled().stream().map(GoalRow::goal).toList(),
                exercises.filled().stream().map(ExerciseRow::exercise).toList(),
                criteria.filled().stream().map(CriterionRow::criterion).toList());
    }

    /** Whether anything was typed since it was shown. */
    boolean isChanged() {
        return !input().equals(shown);
    }

    /** Whether all is fit to be kept; otherwise says beside each field what is to be mended and goes to the first. */
    boolean check() {
        return fields().check(PlanRules.problems(input(), writing.today()));
    }

    /** Says why something was refused; false when it concerns no field. */
    boolean say(Refused refused) {
        return fields().say(refused);
    }

    void focusFirst() {
        reason.focus();
    }

    private void show(PlanInput input) {
        reason.setValue(input.reason());
        course.show(input.episode(), input.course());
        starts.setValue(input.startsOn());
        ends.setValue(input.endsOn());
        stages.setValue(input.stageSessions());
        stages.setVisible(writing.stageRace() || input.stageSessions());
        input.goals().forEach(goal -> goals.append().show(goal));
        input.exercises().forEach(exercise -> exercises.append().show(exercise));
        input.criteria().forEach(criterion -> criteria.append().show(criterion));
        sayReviews();
        shown = input();
    }

    private void sayReviews() {
        LocalDate start = starts.getValue();
        Formats formats = UiFormats.in(ZoneOffset.UTC);
        String days = start == null || start.getYear() < FIRST_YEAR || start.getYear() > LAST_YEAR
                ? ""
                : PlanReviews.first(start, ends.getValue()).stream()
                        .map(formats::date)
                        .collect(Collectors.joining(getTranslation("plans.review.and")));
        ends.setHelperText(
                days.isEmpty()
                        ? ""
                        : getTranslation(ends.isEmpty() ? "plans.edit.ends.open" : "plans.edit.ends.reviews", days));
    }

    private FormFields fields() {
        FormFields fields = new FormFields();
        fields.put("reason", reason);
        course.register(fields);
        fields.put("startsOn", starts);
        fields.put("endsOn", ends);
        goals.register(fields);
        exercises.register(fields);
        criteria.register(fields);
        return fields;
    }
}
