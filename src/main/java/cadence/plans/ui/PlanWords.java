package cadence.plans.ui;

import cadence.plans.Edition;
import cadence.plans.TreatmentPlan;
import cadence.plans.planner.Course;
import cadence.plans.planner.Minutes;
import cadence.shared.ui.Formats;
import cadence.shared.ui.StateMark;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Words and figures of plans and events. */
final class PlanWords {

    private PlanWords() {}

    static String days(Edition edition, Formats formats) {
        return edition.isStageRace()
                ? formats.range(edition.firstDay(), edition.lastDay())
                : formats.date(edition.firstDay());
    }

    /** "Sun 11 Oct", "Sun 11 Oct – Fri 16 Oct": for a list that names the year above. */
    static String raceDays(Edition edition, Formats formats) {
        String first = formats.day(edition.firstDay());
        return edition.isStageRace() ? first + " – " + formats.day(edition.lastDay()) : first;
    }

    /** "42.2", "250". */
    static String km(BigDecimal km) {
        return km.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /** "7", "9°", or nothing where it was not taken. */
    static String value(@Nullable BigDecimal value, String unit) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString() + unit(unit);
    }

    /** Signs stand close, words after a space; a scale needs none behind the figure. */
    private static String unit(String unit) {
        if (unit.isBlank() || unit.contains("/") || unit.contains("–")) {
            return "";
        }
        return unit.equals("°") || unit.equals("%") ? unit : " " + unit;
    }

    static StateMark state(TreatmentPlan.State state) {
        String words = say("plans.state." + state);
        return switch (state) {
            case DRAFT -> StateMark.draft(words);
            case ACTIVE -> StateMark.live(words);
            case COMPLETED -> StateMark.done(words);
            case STOPPED -> StateMark.none(words);
        };
    }

    /** The state of a plan that is over; a draft that was taken away never was one. */
    static StateMark ended(TreatmentPlan plan) {
        return plan.state() == TreatmentPlan.State.STOPPED && plan.endReason().isEmpty()
                ? StateMark.none(say("plans.state.discarded"))
                : state(plan.state());
    }

    /** "Injury treatment: 6 sessions every 7 days, 30–60 min". */
    static String course(Course course) {
        return say(
                "plans.course." + course.purpose(), course.sessions(), course.everyDays(), minutes(course.minutes()));
    }

    /** "30–60 min". */
    static String minutes(Minutes minutes) {
        return minutes.from() == minutes.to()
                ? say("plans.minutes.exact", minutes.from())
                : say("plans.minutes", minutes.from(), minutes.to());
    }

    static StateMark state(TreatmentPlan.SessionState state) {
        String words = say("plans.session." + state);
        return switch (state) {
            case PLANNED -> new StateMark(StateMark.Glyph.RING, StateMark.Tone.QUIET, words);
            case ATTENDED -> StateMark.done(words);
            case MISSED -> StateMark.notStarted(words);
            case DROPPED -> StateMark.none(words);
        };
    }

    static DatePicker picker(String labelKey) {
        DatePicker picker = new DatePicker(say(labelKey));
        picker.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d MMM yyyy", "d/M/yyyy", "yyyy-MM-dd", "d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage(say("plans.date.bad")));
        return picker;
    }

    static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
