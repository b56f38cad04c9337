package cadence.plans.ui;

import cadence.clients.ClientRef;
import cadence.plans.GoalMeasures;
import cadence.plans.GoalMeasures.Offer;
import cadence.plans.GoalMeasures.What;
import cadence.plans.Story;
import cadence.plans.Story.Period;
import cadence.plans.StoryService;
import cadence.shared.ui.ClientStory;
import cadence.shared.ui.ClientTimeline;
import cadence.shared.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The picture of a client's months with what changes it: how many months, earlier, later, and which measure lies beneath. */
class StoryPicture extends Div {

    private static final long serialVersionUID = 1;

    private static final List<Integer> LENGTHS = List.of(6, 9, 12, 24);

    private final transient ClientRef client;
    private final transient StoryService stories;
    private final transient @Nullable GoalMeasures measures;
    private final ClientTimeline timeline = new ClientTimeline();
    private final Select<Beneath> beneath = new Select<>();
    private final Select<Integer> months = new Select<>();
    private transient Story story;
    private transient Period period;

    /** What is drawn under the sessions; pain without an offer. */
    private record Beneath(String words, @Nullable Offer offer) {}

    StoryPicture(ClientRef client, Story story, StoryService stories, @Nullable GoalMeasures measures) {
        this.client = client;
        this.stories = stories;
        this.measures = measures;
        this.story = story;
        YearMonth first = YearMonth.from(story.from());
        period = new Period(first, (int) first.until(YearMonth.from(story.to()), ChronoUnit.MONTHS) + 1);
        addClassName("section");
        add(timeline);
        choices();
        Button earlier = step("plans.story.earlier", Icons.CHEVRON_LEFT, false);
        Button later = step("plans.story.later", Icons.CHEVRON_RIGHT, true);
        Div controls = new Div(beneath, earlier, months, later);
        controls.addClassName("story-controls");
        timeline.setControls(controls);
        draw();
    }

    private void choices() {
        beneath.setAriaLabel(PlanWords.say("plans.story.beneath"));
        beneath.setItemLabelGenerator(Beneath::words);
        List<Beneath> items = new ArrayList<>(List.of(new Beneath(PlanWords.say("plans.story.pain"), null)));
        if (measures != null && !story.planned().isEmpty()) {
            measures.offers(client).stream()
                    .filter(offer -> offer.latest() != null && !offer.code().equals("PAIN"))
                    .forEach(offer -> items.add(new Beneath(offer.words(), offer)));
        }
        beneath.setItems(items);
        beneath.setValue(items.getFirst());
        beneath.setVisible(items.size() > 1);
        beneath.addValueChangeListener(event -> draw());
        months.setAriaLabel(PlanWords.say("plans.story.months"));
        months.setItems(LENGTHS);
        months.setItemLabelGenerator(count -> PlanWords.say("plans.story.months.count", count));
        months.setValue(period.months());
        months.addValueChangeListener(event -> show(Period.around(story.today(), event.getValue())));
    }

    private Button step(String key, Icons icon, boolean later) {
        Button button = new Button(icon.create(), click -> show(period.moved(later)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(PlanWords.say(key));
        button.setTooltipText(PlanWords.say(key));
        return button;
    }

    private void show(Period wanted) {
        period = wanted;
        story = stories.story(client, wanted);
        draw();
    }

    private void draw() {
        timeline.setStory(StoryDrawing.of(story, measure()));
    }

    private ClientStory.@Nullable Measure measure() {
        Offer offer = beneath.getValue().offer();
        if (offer == null || measures == null) {
            return null;
        }
        What what = new What(offer.code(), offer.subject(), offer.side());
        GoalMeasures.Course course =
                measures.courses(client, List.of(what)).getOrDefault(what, GoalMeasures.Course.EMPTY);
        return StoryMeasure.of(offer, course);
    }
}
