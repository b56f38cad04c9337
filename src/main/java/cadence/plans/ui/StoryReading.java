package cadence.plans.ui;

import cadence.clients.PainHistory;
import cadence.plans.RuleWords;
import cadence.plans.Story;
import cadence.plans.Story.Planned;
import cadence.shared.ui.ClientStory;
import cadence.shared.ui.ClientStory.State;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Reading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The picture of a client's months as a table, in the order of days. */
final class StoryReading {

    private record Row(LocalDate day, List<String> cells) {}

    private StoryReading() {}

    static Reading of(Story story, String title, ClientStory.@Nullable Measure measure, Formats formats) {
        Map<LocalDate, PainHistory.Pain> pain = story.pain().stream()
                .collect(Collectors.toMap(PainHistory.Pain::day, each -> each, (first, second) -> second));
        Stream<Row> events = story.entries().stream()
                .map(entry -> row(
                        entry.edition().firstDay(),
                        formats.range(
                                entry.edition().firstDay(), entry.edition().lastDay()),
                        entry.edition().event(),
                        StoryDrawing.detail(entry, formats),
                        ""));
        Stream<Row> runUps = story.runUps().stream()
                .filter(runUp ->
                        !runUp.to().isBefore(story.from()) && !runUp.from().isAfter(story.to()))
                .map(runUp -> row(
                        runUp.from(),
                        formats.range(runUp.from(), runUp.to()),
                        PlanWords.say("plans.story.run-up", runUp.event()),
                        StoryDrawing.rhythm(runUp),
                        ""));
        Stream<Row> windows = story.planned().stream()
                .map(planned -> row(
                        planned.earliest(),
                        formats.range(planned.earliest(), planned.latest()),
                        PlanWords.say("plans.story.window", PlanWords.say("plans.type." + planned.type())),
                        standing(planned, formats),
                        RuleWords.of(planned.because())));
        Stream<Row> visits = story.visits().stream()
                .map(visit -> row(
                        visit.day(),
                        formats.date(visit.day()),
                        PlanWords.say("plans.type." + visit.type()),
                        StoryDrawing.say(StoryDrawing.state(visit)),
                        measure == null ? pain(pain.get(visit.day())) : ""));
        Stream<Row> values = measure == null
                ? Stream.empty()
                : measure.first().stream()
                        .filter(point -> !point.date().isBefore(story.from())
                                && !point.date().isAfter(story.to()))
                        .map(point -> row(
                                point.date(),
                                formats.date(point.date()),
                                measure.firstName(),
                                point.value().toPlainString(),
                                ""));
        return new Reading(
                PlanWords.say(
                        "plans.story.caption",
                        title,
                        story.entries().size(),
                        story.visits().size(),
                        story.planned().size()),
                List.of(
                        PlanWords.say("plans.story.day"),
                        PlanWords.say("plans.story.what"),
                        PlanWords.say("plans.state"),
                        PlanWords.say("plans.story.more")),
                Stream.of(events, runUps, windows, visits, values)
                        .flatMap(rows -> rows)
                        .sorted(Comparator.comparing(Row::day))
                        .map(Row::cells)
                        .toList());
    }

    private static Row row(LocalDate day, String... cells) {
        return new Row(day, List.of(cells));
    }

    private static String standing(Planned planned, Formats formats) {
        return planned.isOpen()
                ? PlanWords.say("plans.story.suggested", formats.day(planned.suggested()))
                : StoryDrawing.say(
                        switch (planned.state()) {
                            case ATTENDED -> State.DONE;
                            case MISSED -> State.MISSED;
                            case PLANNED, DROPPED -> State.BOOKED;
                        });
    }

    private static String pain(PainHistory.@Nullable Pain pain) {
        return pain == null
                ? ""
                : PlanWords.say("plans.story.pain") + " "
                        + Stream.of(pain.before(), pain.after())
                                .map(value -> value == null ? "–" : value.toString())
                                .collect(Collectors.joining(" → "));
    }
}
