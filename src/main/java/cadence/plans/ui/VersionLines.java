package cadence.plans.ui;

import cadence.plans.PlanDetails;
import cadence.plans.PlanDetails.Criterion;
import cadence.plans.PlanDetails.Exercise;
import cadence.plans.PlanDetails.Goal;
import cadence.plans.PlanVersion;
import cadence.plans.PlanVersion.Sessions;
import cadence.plans.planner.Course;
import cadence.shared.ui.Formats;
import cadence.shared.ui.UiFormats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A version as lines of words, and the lines in which two versions differ. */
final class VersionLines {

    private VersionLines() {}

    /**
     * One thing of a plan.
     *
     * @param key the same in every version: what is compared with what
     * @param words empty where there is nothing
     */
    record Line(String key, String name, String words) {}

    static List<Line> of(PlanVersion.Content content) {
        PlanDetails details = content.details();
        Formats formats = UiFormats.in(ZoneOffset.UTC);
        List<Line> lines = new ArrayList<>();
        lines.add(line("plans.state", PlanWords.say("plans.state." + content.state())));
        lines.add(line("plans.edit.reason", details.reason()));
        lines.add(line("plans.edit.episode", episode(details.course(), formats)));
        lines.add(line("plans.edit.starts", formats.date(details.startsOn())));
        lines.add(line("plans.edit.ends.short", day(details.endsOn(), formats)));
        lines.add(line("plans.edit.stages", details.stageSessions() ? PlanWords.say("plans.yes") : ""));
        parts(lines, "plans.goal.one", details.goals(), Goal::measure, VersionLines::goal);
        parts(lines, "plans.exercise.name", details.exercises(), Exercise::name, VersionLines::exercise);
        parts(
                lines,
                "plans.criterion.words",
                details.criteria(),
                Criterion::words,
                criterion -> criterion(criterion, formats));
        Sessions sessions = content.sessions();
        lines.add(line(
                "plans.sessions",
                PlanWords.say(
                        "plans.version.sessions",
                        sessions.planned(),
                        sessions.attended(),
                        sessions.missed(),
                        sessions.dropped(),
                        sessions.pinned())));
        return lines;
    }

    /** Pairs of lines, before and after; the words of what is not there are empty. */
    static List<Line[]> changes(List<Line> before, List<Line> after) {
        Map<String, Line> was = before.stream().collect(Collectors.toMap(Line::key, Function.identity()));
        Map<String, Line> is = after.stream().collect(Collectors.toMap(Line::key, Function.identity()));
        List<Line[]> changes = new ArrayList<>();
        for (Line line : after) {
            Line old = was.getOrDefault(line.key(), new Line(line.key(), line.name(), ""));
            if (!old.words().equals(line.words())) {
                changes.add(new Line[] {old, line});
            }
        }
        for (Line line : before) {
            if (!is.containsKey(line.key())) {
                changes.add(new Line[] {line, new Line(line.key(), line.name(), "")});
            }
        }
        return changes;
    }

    private static <T> void parts(
            List<Line> lines, String nameKey, List<T> parts, Function<T, String> name, Function<T, String> words) {
        Map<String, Integer> times = new HashMap<>();
        for (T part : parts) {
            // Two of one name are told apart by their order.
            int time = times.merge(name.apply(part), 1, Integer::sum);
            lines.add(
                    new Line(nameKey + "/" + name.apply(part) + "/" + time, PlanWords.say(nameKey), words.apply(part)));
        }
    }

    private static String episode(@Nullable Course course, Formats formats) {
        return course == null
                ? PlanWords.say("plans.episode.KEEP_RUNNING")
                : PlanWords.say("plans.version.course", PlanWords.course(course), formats.date(course.from()));
    }

    private static String goal(Goal goal) {
        return PlanWords.say(
                "plans.version.goal",
                goal.measure(),
                figure(goal.baseline(), goal),
                figure(goal.latest(), goal),
                figure(goal.target(), goal));
    }

    private static String figure(@Nullable BigDecimal value, Goal goal) {
        return value == null ? "–" : PlanWords.value(value, goal.unit());
    }

    private static String exercise(Exercise exercise) {
        Integer times = exercise.timesAWeek();
        return List.of(
                        exercise.name(),
                        exercise.dose(),
                        times == null ? "" : PlanWords.say("plans.exercise.times-a-week", times),
                        exercise.hint())
                .stream()
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String criterion(Criterion criterion, Formats formats) {
        LocalDate met = criterion.metOn();
        return met == null
                ? criterion.words()
                : criterion.words() + ", " + PlanWords.say("plans.criterion.met-on", formats.date(met));
    }

    private static String day(@Nullable LocalDate day, Formats formats) {
        return day == null ? "" : formats.date(day);
    }

    private static Line line(String key, String words) {
        return new Line(key, PlanWords.say(key), words);
    }
}
