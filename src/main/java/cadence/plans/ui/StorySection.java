package cadence.plans.ui;

import cadence.access.Access;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientRef;
import cadence.clients.OverviewSection;
import cadence.plans.GoalMeasures;
import cadence.plans.Story;
import cadence.plans.StoryService;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Some months of the client in one picture, and the same as a table for those who do not see it. */
@org.springframework.stereotype.Component
class StorySection implements OverviewSection {

    private final StoryService stories;
    private final ObjectProvider<GoalMeasures> measures;
    private final Access access;

    StorySection(StoryService stories, ObjectProvider<GoalMeasures> measures, Access access) {
        this.stories = stories;
        this.measures = measures;
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
        return story.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoryPicture(client, story, stories, measures.getIfAvailable()));
    }
}
