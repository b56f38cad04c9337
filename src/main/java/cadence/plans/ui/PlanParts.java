package cadence.plans.ui;

import cadence.plans.GoalProgress;
import cadence.plans.PlanDetails;
import cadence.plans.PlanDetails.Criterion;
import cadence.plans.PlanDetails.Exercise;
import cadence.shared.ui.Formats;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.StateMark;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What a plan holds beside its sessions: goals, exercises for home, criteria of discharge. Empty ones are left out. */
final class PlanParts {

    private PlanParts() {}

    static List<Component> of(PlanDetails details, List<GoalProgress> goals) {
        List<Component> parts = new ArrayList<>();
        if (!details.goals().isEmpty()) {
            parts.add(section("plans.goals", details.goals().size(), new GoalsTable(goals)));
        }
        if (!details.exercises().isEmpty()) {
            UnorderedList list = list();
            details.exercises().forEach(exercise -> list.add(exercise(exercise)));
            parts.add(section("plans.edit.exercises", details.exercises().size(), list));
        }
        if (!details.criteria().isEmpty()) {
            UnorderedList list = list();
            details.criteria().forEach(criterion -> list.add(criterion(criterion)));
            parts.add(section("plans.edit.criteria", details.criteria().size(), list));
        }
        return parts;
    }

    private static Component section(String titleKey, int count, Component body) {
        Div section = new Div(new SectionHead(PlanWords.say(titleKey)).count(count), body);
        section.addClassName("section");
        return section;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("plan-list");
        return list;
    }

    private static ListItem exercise(Exercise exercise) {
        Span name = new Span(exercise.name());
        name.addClassName("b");
        Div line = new Div(name);
        line.addClassName("plan-item");
        add(line, exercise.dose());
        Integer times = exercise.timesAWeek();
        add(line, times == null ? "" : PlanWords.say("plans.exercise.times-a-week", times));
        ListItem item = new ListItem(line);
        if (!exercise.hint().isEmpty()) {
            Div hint = new Div(exercise.hint());
            hint.addClassName("ter");
            item.add(hint);
        }
        return item;
    }

    private static ListItem criterion(Criterion criterion) {
        LocalDate met = criterion.metOn();
        Formats formats = UiFormats.in(ZoneOffset.UTC);
        Span words = new Span(criterion.words());
        words.addClassName("grow");
        Div line = new Div(
                words,
                met == null
                        ? new StateMark(
                                StateMark.Glyph.RING, StateMark.Tone.QUIET, PlanWords.say("plans.criterion.open"))
                        : StateMark.done(PlanWords.say("plans.criterion.met-on", formats.date(met))));
        line.addClassName("plan-item");
        return new ListItem(line);
    }

    private static void add(Div line, String words) {
        if (!words.isEmpty()) {
            line.add(new Span(words));
        }
    }
}
