package cadence.plans.ui;

import cadence.clients.PainHistory;
import cadence.diary.Outcome;
import cadence.plans.EventEntry;
import cadence.plans.RuleWords;
import cadence.plans.Story;
import cadence.plans.Story.Planned;
import cadence.plans.Story.RunUp;
import cadence.plans.Story.Visit;
import cadence.shared.TreatmentType;
import cadence.shared.ui.ClientStory;
import cadence.shared.ui.ClientStory.State;
import cadence.shared.ui.Formats;
import cadence.shared.ui.UiFormats;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A client's months as the timeline draws them. */
final class StoryDrawing {

    private static final List<String> WORDS = List.of(
            "events",
            "plan",
            "sessions",
            "pain",
            "today",
            "missed",
            "band",
            "marks",
            "done",
            "booked",
            "planned",
            "maintenance",
            "preEvent",
            "postEvent",
            "injury",
            "painBefore",
            "painAfter");

    private final Story story;
    private final Formats formats = UiFormats.in(ZoneOffset.UTC);

    private StoryDrawing(Story story) {
        this.story = story;
    }

    /** @param measure drawn instead of pain; null for pain */
    static ClientStory of(Story story, ClientStory.@Nullable Measure measure) {
        return new StoryDrawing(story).drawn(measure);
    }

    private ClientStory drawn(ClientStory.@Nullable Measure measure) {
        String title = title();
        Integer startPain = story.pain().stream()
                .map(PainHistory.Pain::before)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String label = story.entries().stream()
                .map(entry -> entry.edition().label())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return new ClientStory(
                title,
                label.isEmpty() ? "" : PlanWords.say("plans.story.remark", label),
                story.from(),
                story.to(),
                story.today(),
                startPain,
                story.entries().stream().map(this::flag).toList(),
                story.planned().stream()
                        .map(planned -> new ClientStory.Window(planned.earliest(), planned.latest(), window(planned)))
                        .toList(),
                story.runUps().stream().map(this::phase).toList(),
                Stream.concat(story.visits().stream().map(this::visit), unbooked())
                        .toList(),
                story.pain().stream()
                        .map(pain -> new ClientStory.Pain(pain.day(), pain.before(), pain.after()))
                        .toList(),
                measure,
                words(startPain),
                StoryReading.of(story, title, measure, formats));
    }

    private String title() {
        boolean sameYear = story.from().getYear() == story.to().getYear();
        return PlanWords.say(
                "plans.story.title",
                formats.pattern(sameYear ? "MMMM" : "MMMM yyyy", story.from()),
                formats.pattern("MMMM yyyy", story.to()));
    }

    private static Map<String, String> words(@Nullable Integer startPain) {
        Object start = startPain == null ? "" : startPain;
        return WORDS.stream()
                .collect(Collectors.toMap(word -> word, word -> PlanWords.say("plans.story." + word, start)));
    }

    private ClientStory.Flag flag(EventEntry entry) {
        return new ClientStory.Flag(
                entry.edition().firstDay(),
                entry.edition().lastDay(),
                entry.edition().event(),
                detail(entry, formats),
                entry.edition().event() + ", "
                        + formats.range(
                                entry.edition().firstDay(), entry.edition().lastDay()) + ", "
                        + detail(entry, formats),
                !entry.starts());
    }

    /** Its result or its days, and the goal; of one that is not started, why. */
    static String detail(EventEntry entry, Formats formats) {
        if (!entry.starts()) {
            return PlanWords.say(entry.edition().isCalledOff() ? "plans.story.called-off" : "plans.story.withdrawn");
        }
        String first = !entry.result().isBlank()
                ? entry.result()
                : entry.edition().isStageRace()
                        ? formats.range(
                                entry.edition().firstDay(), entry.edition().lastDay())
                        : formats.dayMonth(entry.edition().firstDay());
        return entry.goal().isBlank() ? first : first + ", " + PlanWords.say("plans.story.goal", entry.goal());
    }

    private ClientStory.Phase phase(RunUp runUp) {
        String rhythm = rhythm(runUp);
        return new ClientStory.Phase(
                runUp.from(),
                runUp.to(),
                List.of(PlanWords.say("plans.story.run-up", brief(runUp.event())), rhythm),
                PlanWords.say("plans.story.run-up", runUp.event()) + " " + rhythm + ", "
                        + formats.range(runUp.from(), runUp.to()));
    }

    static String rhythm(RunUp runUp) {
        return runUp.everyDays() % 7 == 0
                ? PlanWords.say("plans.story.every-weeks", runUp.everyDays() / 7)
                : PlanWords.say("plans.story.every-days", runUp.everyDays());
    }

    /** Without the kind of race, which the flag says. */
    private static String brief(String event) {
        String name = event.replaceFirst("(?i)\\s+(half )?marathon$", "");
        return name.isEmpty() ? event : name;
    }

    /** A window in words, with the rule that put it there. */
    private String window(Planned planned) {
        return PlanWords.say("plans.type." + planned.type()) + ", "
                + formats.range(planned.earliest(), planned.latest()) + ". " + RuleWords.of(planned.because());
    }

    private ClientStory.Session visit(Visit visit) {
        State state = state(visit);
        String with = visit.therapist().isEmpty() ? "" : ", " + visit.therapist();
        return new ClientStory.Session(
                "",
                visit.day(),
                shape(visit.type()),
                state,
                formats.day(visit.day()) + ", " + PlanWords.say("plans.type." + visit.type()) + with + ", "
                        + say(state));
    }

    /** Sessions of the plan without an appointment: to come, or gone by with no visit in their window. */
    private Stream<ClientStory.Session> unbooked() {
        return story.planned().stream()
                .filter(planned -> planned.isOpen() || isMissed(planned))
                .map(planned -> new ClientStory.Session(
                        "",
                        planned.suggested(),
                        shape(planned.type()),
                        planned.isOpen() ? State.PLANNED : State.MISSED,
                        formats.day(planned.suggested()) + ", " + PlanWords.say("plans.type." + planned.type()) + ", "
                                + say(planned.isOpen() ? State.PLANNED : State.MISSED)));
    }

    private boolean isMissed(Planned planned) {
        return planned.wentBy()
                && story.visits().stream()
                        .noneMatch(visit -> !visit.day().isBefore(planned.earliest())
                                && !visit.day().isAfter(planned.latest()));
    }

    static State state(Visit visit) {
        if (visit.outcome() == Outcome.ATTENDED) {
            return State.DONE;
        }
        return visit.outcome() == Outcome.NO_SHOW ? State.MISSED : State.BOOKED;
    }

    static String say(State state) {
        return PlanWords.say("plans.story." + state.name().toLowerCase(Locale.ROOT));
    }

    private static ClientStory.Shape shape(TreatmentType type) {
        return switch (type) {
            case MAINTENANCE -> ClientStory.Shape.MAINTENANCE;
            case PRE_EVENT -> ClientStory.Shape.PRE_EVENT;
            case POST_EVENT -> ClientStory.Shape.POST_EVENT;
            case INJURY_PREVENTION -> ClientStory.Shape.INJURY;
        };
    }
}
