package cadence.plans.ui;

import cadence.access.Access;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientRef;
import cadence.clients.OverviewSection;
import cadence.clients.PainHistory;
import cadence.diary.Outcome;
import cadence.plans.EventEntry;
import cadence.plans.RuleWords;
import cadence.plans.StoryService;
import cadence.plans.StoryService.Story;
import cadence.plans.StoryService.Visit;
import cadence.shared.TreatmentType;
import cadence.shared.ui.ClientStory;
import cadence.shared.ui.ClientTimeline;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Reading;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Nine months of the client in one picture, and the same as a table for those who do not see it. */
@org.springframework.stereotype.Component
class StorySection implements OverviewSection {

    private static final List<String> WORDS = List.of(
            "events",
            "plan",
            "sessions",
            "pain",
            "today",
            "missed",
            "band",
            "done",
            "planned",
            "maintenance",
            "preEvent",
            "postEvent",
            "injury",
            "painBefore",
            "painAfter");

    private final StoryService stories;
    private final Access access;

    StorySection(StoryService stories, Access access) {
        this.stories = stories;
        this.access = access;
    }

    @Override
    public Place place() {
        return Place.WIDE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> section(ClientRef client) {
        if (!access.may(Resource.CLIENT_EVENT, Operation.READ, client.clinic(), client.client())) {
            return Optional.empty();
        }
        Story story = stories.story(client);
        if (story.isEmpty()) {
            return Optional.empty();
        }
        ClientTimeline timeline = new ClientTimeline();
        timeline.setStory(drawn(story));
        Div section = new Div(timeline);
        section.addClassName("section");
        return Optional.of(section);
    }

    private static ClientStory drawn(Story story) {
        Formats formats = UiFormats.in(ZoneOffset.UTC);
        String label = story.entries().stream()
                .map(entry -> entry.edition().label())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        String title = PlanWords.say(
                "plans.story.title", formats.pattern("MMMM", story.from()), formats.pattern("MMMM yyyy", story.to()));
        Integer startPain = story.pain().stream()
                .map(PainHistory.Pain::before)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new ClientStory(
                title,
                label.isEmpty() ? "" : PlanWords.say("plans.story.remark", label),
                story.from(),
                story.to(),
                story.today(),
                startPain,
                story.entries().stream()
                        .map(entry -> new ClientStory.Flag(
                                entry.edition().firstDay(), entry.edition().event(), detail(entry, formats)))
                        .toList(),
                story.windows().stream()
                        .map(window -> new ClientStory.Window(
                                window.earliest(),
                                window.latest(),
                                PlanWords.say("plans.type." + window.type()) + ", "
                                        + formats.range(window.earliest(), window.latest()) + ". "
                                        + RuleWords.of(window.because())))
                        .toList(),
                List.of(),
                story.visits().stream()
                        .map(visit -> session(visit, story, formats))
                        .toList(),
                story.pain().stream()
                        .map(pain -> new ClientStory.Pain(pain.day(), pain.before(), pain.after()))
                        .toList(),
                words(startPain),
                reading(title, story, formats));
    }

    private static Map<String, String> words(@Nullable Integer startPain) {
        Object start = startPain == null ? "" : startPain;
        return WORDS.stream()
                .collect(Collectors.toMap(word -> word, word -> PlanWords.say("plans.story." + word, start)));
    }

    private static String detail(EventEntry entry, Formats formats) {
        String first =
                entry.result().isBlank() ? formats.dayMonth(entry.edition().firstDay()) : entry.result();
        return entry.goal().isBlank() ? first : first + ", " + PlanWords.say("plans.story.goal", entry.goal());
    }

    private static ClientStory.Session session(Visit visit, Story story, Formats formats) {
        ClientStory.State state = state(visit, story);
        return new ClientStory.Session(
                "",
                visit.day(),
                shape(visit.type()),
                state,
                formats.day(visit.day()) + ", " + PlanWords.say("plans.type." + visit.type()) + ", " + visit.therapist()
                        + ", " + PlanWords.say("plans.story." + state.name().toLowerCase(Locale.ROOT)));
    }

    private static ClientStory.State state(Visit visit, Story story) {
        if (visit.outcome() == Outcome.ATTENDED) {
            return ClientStory.State.DONE;
        }
        return visit.outcome() == Outcome.NO_SHOW ? ClientStory.State.MISSED : ClientStory.State.PLANNED;
    }

    private static ClientStory.Shape shape(TreatmentType type) {
        return switch (type) {
            case MAINTENANCE -> ClientStory.Shape.MAINTENANCE;
            case PRE_EVENT -> ClientStory.Shape.PRE_EVENT;
            case POST_EVENT -> ClientStory.Shape.POST_EVENT;
            case INJURY_PREVENTION -> ClientStory.Shape.INJURY;
        };
    }

    private static Reading reading(String title, Story story, Formats formats) {
        Map<LocalDate, PainHistory.Pain> pain = story.pain().stream()
                .collect(Collectors.toMap(PainHistory.Pain::day, each -> each, (first, second) -> second));
        Stream<List<String>> events = story.entries().stream()
                .map(entry -> List.of(
                        formats.date(entry.edition().firstDay()),
                        entry.edition().event(),
                        detail(entry, formats),
                        ""));
        Stream<List<String>> visits = story.visits().stream()
                .map(visit -> List.of(
                        formats.date(visit.day()),
                        PlanWords.say("plans.type." + visit.type()),
                        PlanWords.say(
                                "plans.story." + state(visit, story).name().toLowerCase(Locale.ROOT)),
                        pain(pain.get(visit.day()))));
        return new Reading(
                PlanWords.say(
                        "plans.story.caption",
                        title,
                        story.entries().size(),
                        story.visits().size()),
                List.of(
                        PlanWords.say("plans.story.day"),
                        PlanWords.say("plans.story.what"),
                        PlanWords.say("plans.state"),
                        PlanWords.say("plans.story.pain")),
                Stream.concat(events, visits).toList());
    }

    private static String pain(PainHistory.@Nullable Pain pain) {
        return pain == null
                ? ""
                : Stream.of(pain.before(), pain.after())
                        .map(value -> value == null ? "–" : value.toString())
                        .collect(Collectors.joining(" → "));
    }
}
