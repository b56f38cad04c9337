package cadence.plans.ui;

import cadence.plans.TreatmentPlan.Pin;
import cadence.plans.planner.Treatment;
import cadence.plans.planner.Window;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Icons;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Cells of the tables of sessions, standing or proposed. */
final class SessionCells {

    private SessionCells() {}

    /** With the columns that {@link #window}, {@link #what} and {@link #rule} fill. */
    static DataTable table(String captionKey) {
        DataTable table = new DataTable(PlanWords.say(captionKey))
                .column(PlanWords.say("plans.session.window"))
                .column(PlanWords.say("plans.session"))
                .column(PlanWords.say("plans.session.rule"))
                .stacking();
        table.addClassName("plan-sessions");
        return table;
    }

    /** "1 Oct – 7 Oct", the proposed day below; the year where it is another one. */
    static Component window(Window window, LocalDate today) {
        Formats formats = UiFormats.in(ZoneOffset.UTC);
        String days = window.earliest().equals(window.latest())
                ? formats.date(window.earliest())
                : formats.range(window.earliest(), window.latest());
        Span words = new Span(days);
        words.addClassNames("num", "nw", "b");
        if (window.earliest().equals(window.latest())) {
            return words;
        }
        Span day = new Span(PlanWords.say("plans.session.best", formats.day(window.day())));
        day.addClassNames("num", "nw", "ter");
        return lines(words, day);
    }

    /** "Pre-event", and how: "Fast, brisk. Not too deep. 20–30 min". */
    static Component what(Treatment treatment) {
        Span type = new Span(PlanWords.say("plans.type." + treatment.type()));
        type.addClassName("b");
        Span how = new Span(PlanWords.say(
                "plans.session.how",
                PlanWords.say("plans.pace." + treatment.pace()),
                PlanWords.say("plans.depth." + treatment.depth()),
                PlanWords.minutes(treatment.minutes())));
        how.addClassName("ter");
        return lines(type, how);
    }

    static Component rule(String words) {
        Span rule = new Span(words);
        rule.addClassName("plan-rule");
        return rule;
    }

    static Span pinned(Pin pin) {
        String words = pin.reason().isEmpty()
                ? PlanWords.say("plans.session.pinned-by", pin.by())
                : PlanWords.say("plans.session.pinned-why", pin.by(), pin.reason());
        Span pinned = new Span(Icons.LOCK.create(12), new Span(words));
        pinned.addClassName("plan-pinned");
        return pinned;
    }

    static Div lines(Component... parts) {
        Div lines = new Div(parts);
        lines.addClassName("plan-lines");
        return lines;
    }
}
