package cadence.plans.ui;

import cadence.plans.PlanDetails.Episode;
import cadence.plans.PlanInput.CourseInput;
import cadence.plans.planner.Course.Purpose;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;

/** What the episode is about; for an injury also the therapist's course of sessions. */
class CourseFields extends Div {

    private static final long serialVersionUID = 1;

    private final RadioButtonGroup<Episode> episode = segments("plans.edit.episode");
    private final RadioButtonGroup<Purpose> purpose = segments("plans.edit.purpose");
    private final DatePicker from = FormFields.quiet(PlanWords.picker("plans.edit.course-from"));
    private final IntegerField sessions = number("plans.edit.sessions");
    private final IntegerField everyDays = number("plans.edit.every-days");
    private final IntegerField shortest = number("plans.edit.minutes-from");
    private final IntegerField longest = number("plans.edit.minutes-to");
    private final Div course = new Div(purpose, from, sessions, everyDays, shortest, longest);

    CourseFields() {
        addClassName("plan-course");
        course.addClassName("plan-course-fields");
        episode.setItems(Episode.values());
        episode.setItemLabelGenerator(each -> getTranslation("plans.episode." + each));
        episode.addValueChangeListener(change -> course.setVisible(change.getValue() == Episode.INJURY));
        purpose.setItems(Purpose.TREATMENT, Purpose.PREVENTION);
        purpose.setItemLabelGenerator(each -> getTranslation("plans.purpose." + each));
        purpose.addValueChangeListener(change -> from.setLabel(getTranslation(
                change.getValue() == Purpose.PREVENTION ? "plans.edit.course-from" : "plans.edit.injured-on")));
        add(episode, course);
    }

    void show(Episode value, CourseInput typed) {
        episode.setValue(value);
        course.setVisible(value == Episode.INJURY);
        purpose.setValue(typed.purpose() == null ? Purpose.TREATMENT : typed.purpose());
        from.setValue(typed.from());
        sessions.setValue(typed.sessions());
        everyDays.setValue(typed.everyDays());
        // What the page says of a session for an injury: 30 to 60 minutes.
        shortest.setValue(typed.minutesFrom() == null ? Integer.valueOf(30) : typed.minutesFrom());
        longest.setValue(typed.minutesTo() == null ? Integer.valueOf(60) : typed.minutesTo());
    }

    Episode episode() {
        return episode.getValue();
    }

    CourseInput course() {
        return new CourseInput(
                purpose.getValue(),
                from.getValue(),
                sessions.getValue(),
                everyDays.getValue(),
                shortest.getValue(),
                longest.getValue());
    }

    void register(FormFields fields) {
        if (episode() == Episode.INJURY) {
            fields.put("purpose", purpose);
            fields.put("courseFrom", from);
            fields.put("courseSessions", sessions);
            fields.put("courseEveryDays", everyDays);
            fields.put("courseMinutesFrom", shortest);
            fields.put("courseMinutesTo", longest);
        }
    }

    private static <T> RadioButtonGroup<T> segments(String labelKey) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(PlanWords.say(labelKey));
        group.addClassName("segments");
        return FormFields.quiet(group);
    }

    private static IntegerField number(String labelKey) {
        return FormFields.quiet(new IntegerField(PlanWords.say(labelKey)));
    }
}
