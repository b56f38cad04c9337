package cadence.plans.ui;

import cadence.access.Access;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientRef;
import cadence.clients.ClientTab;
import cadence.plans.CatalogueService;
import cadence.plans.EditionService;
import cadence.plans.EventService;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.OptionalInt;

/** The client's events: entered, run, withdrawn. */
@org.springframework.stereotype.Component
class EventsTab implements ClientTab {

    private final EventService events;
    private final EditionService editions;
    private final CatalogueService catalogue;
    private final Access access;
    private final Clock clock;

    EventsTab(EventService events, EditionService editions, CatalogueService catalogue, Access access, Clock clock) {
        this.events = events;
        this.editions = editions;
        this.catalogue = catalogue;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String path() {
        return EventsNavigation.TAB;
    }

    @Override
    public String titleKey() {
        return "plans.events.title";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean visible(ClientRef client) {
        return access.may(Resource.CLIENT_EVENT, Operation.READ, client.clinic(), client.client());
    }

    @Override
    public Component content(ClientRef client) {
        boolean writes = access.may(Resource.CLIENT_EVENT, Operation.UPDATE, client.clinic(), client.client());
        return new EventsPanel(client, events, editions, catalogue, writes, clock);
    }

    @Override
    public OptionalInt count(ClientRef client) {
        return OptionalInt.of(events.entries(client).size());
    }
}
