package cadence.plans.ui;

import cadence.access.Access;
import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientsNavigation;
import cadence.clinics.ClinicChoice;
import cadence.plans.Edition;
import cadence.plans.EditionEntries;
import cadence.plans.EditionService;
import cadence.plans.EventEntry;
import cadence.plans.EventService;
import cadence.plans.RaceCalendar;
import cadence.plans.RaceCalendarService;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.FilterBar;
import cadence.shared.ui.Formats;
import cadence.shared.ui.PageHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.ZoneOffset;

/** Who races when: a therapist's own clients, a manager's clinic. Goals and results, nothing clinical. */
@Route(EventsNavigation.ROUTE)
@OpensFor(resource = Resource.CLIENT_EVENT, operation = Operation.READ)
@StyleSheet("events.css")
public class EventsView extends Div implements BeforeEnterObserver, HasDynamicTitle, RaceDeeds {

    private static final long serialVersionUID = 1;

    private final transient RaceCalendarService races;
    private final transient EventService events;
    private final transient EditionService editions;
    private final transient ClinicChoice clinics;
    private final transient Access access;
    private RaceFilter filter = RaceFilter.COMING;

    EventsView(
            RaceCalendarService races,
            EventService events,
            EditionService editions,
            ClinicChoice clinics,
            Access access) {
        this.races = races;
        this.events = events;
        this.editions = editions;
        this.clinics = clinics;
        this.access = access;
        addClassNames("page", "events-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RaceFilter.PARAMETER)
                .flatMap(RaceFilter::of)
                .orElse(RaceFilter.COMING);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.events.page");
    }

    private void refresh() {
        removeAll();
        RaceCalendar calendar = races.calendar(clinics.scope());
        Formats formats = UiFormats.in(ZoneOffset.UTC);
        Anchor catalogue = new Anchor(EventsNavigation.CATALOGUE, getTranslation("plans.catalogue.title"));
        catalogue.addClassName("button-link");
        PageHead head = new PageHead(getTranslation("plans.events.title"))
                .sum(sum(calendar))
                .actions(catalogue)
                .lined();
        Div body = new Div();
        body.addClassNames("page-body", "events-body");
        if (calendar.editions().isEmpty()) {
            body.add(nobody());
        } else {
            RaceMonths list = new RaceMonths(calendar, formats, this);
            head.below(filters(calendar, list, body));
            if (!calendar.coming().isEmpty()) {
                body.add(new RaceStrip(calendar, formats));
            }
            list.show(filter);
            body.add(list);
            body.setClassName("past", filter.isPast());
        }
        add(head, body);
    }

    private String sum(RaceCalendar calendar) {
        long starts =
                calendar.coming().stream().mapToLong(EditionEntries::starting).sum();
        long next = calendar.coming().stream()
                .filter(race -> race.starting() > 0)
                .mapToLong(race -> Math.max(0, race.daysTo(calendar.today())))
                .findFirst()
                .orElse(0);
        long events =
                calendar.coming().stream().filter(race -> race.starting() > 0).count();
        return starts == 0
                ? getTranslation("plans.race.sum.none")
                : getTranslation("plans.race.sum", starts, events, next);
    }

    private EmptyState nobody() {
        Anchor link = new Anchor(ClientsNavigation.LIST, getTranslation("plans.race.nobody.clients"));
        link.addClassName("link");
        return new EmptyState(
                        getTranslation("plans.race.nobody"),
                        getTranslation(writes() ? "plans.race.nobody.enter" : "plans.race.nobody.manager"))
                .action(link);
    }

    private FilterBar<RaceFilter> filters(RaceCalendar calendar, RaceMonths list, Div body) {
        FilterBar<RaceFilter> bar = new FilterBar<RaceFilter>(getTranslation("plans.race.filter"))
                .add(RaceFilter.COMING, name(RaceFilter.COMING), RaceFilter.COMING.count(calendar))
                .add(RaceFilter.PAST, name(RaceFilter.PAST), RaceFilter.PAST.count(calendar))
                .divider()
                .attend(RaceFilter.NOT_BOOKED, name(RaceFilter.NOT_BOOKED), RaceFilter.NOT_BOOKED.count(calendar))
                .attend(
                        RaceFilter.RESULT_MISSING,
                        name(RaceFilter.RESULT_MISSING),
                        RaceFilter.RESULT_MISSING.count(calendar))
                .select(filter);
        bar.onChange(chosen -> {
            filter = chosen;
            list.show(chosen);
            body.setClassName("past", filter.isPast());
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address(chosen)));
        });
        return bar;
    }

    private static String address(RaceFilter filter) {
        return filter == RaceFilter.COMING
                ? EventsNavigation.ROUTE
                : EventsNavigation.ROUTE + "?" + RaceFilter.PARAMETER + "=" + filter.path();
    }

    private String name(RaceFilter one) {
        return getTranslation("plans.race.filter." + one);
    }

    @Override
    public void changeDays(Edition edition) {
        new EditionDialog(edition, editions, this::refresh).open();
    }

    @Override
    public void change(EventEntry entry) {
        new ChangeEntryDialog(entry, events, this::refresh).open();
    }

    @Override
    public boolean writes() {
        return access.mayAnywhere(Resource.CLIENT_EVENT, Operation.UPDATE);
    }
}
