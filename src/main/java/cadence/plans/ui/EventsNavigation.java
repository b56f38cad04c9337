package cadence.plans.ui;

/** The addresses of events. */
final class EventsNavigation {

    static final String ROUTE = "events";
    static final String CATALOGUE = "events/catalogue";
    /** The tab on the client's page. */
    static final String TAB = "events";

    private EventsNavigation() {}
}
