package cadence.plans.ui;

import cadence.clients.ClientRef;
import cadence.plans.CatalogueService;
import cadence.plans.EditionService;
import cadence.plans.EventEntry;
import cadence.plans.EventService;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Refusals;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.StateMark;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A line for each entry: event, days, goal, result, and what can be done. */
class EventsPanel extends Div {

    private static final long serialVersionUID = 1;

    private final transient ClientRef client;
    private final transient EventService events;
    private final transient EditionService editions;
    private final transient CatalogueService catalogue;
    private final boolean writes;
    private final transient Clock clock;

    EventsPanel(
            ClientRef client,
            EventService events,
            EditionService editions,
            CatalogueService catalogue,
            boolean writes,
            Clock clock) {
        this.client = client;
        this.events = events;
        this.editions = editions;
        this.catalogue = catalogue;
        this.writes = writes;
        this.clock = clock;
        addClassName("client-events");
        show();
    }

    private void show() {
        removeAll();
        List<EventEntry> entries = events.entries(client);
        SectionHead head = new SectionHead(getTranslation("plans.events.title")).count(entries.size());
        if (writes) {
            Button add = new Button(
                    getTranslation("plans.event.add"),
                    click -> new EnterEventDialog(client, events, catalogue, this::show).open());
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            head.aside(add);
        }
        add(head);
        if (entries.isEmpty()) {
            add(new EmptyState(getTranslation("plans.events.none")));
            return;
        }
        DataTable table = new DataTable(getTranslation("plans.events.title"))
                .column(getTranslation("plans.event.event"))
                .column(getTranslation("plans.event.days"))
                .column(getTranslation("plans.event.goal"))
                .column(getTranslation("plans.event.result"))
                .column(getTranslation("plans.event.state"))
                .column("")
                .stacking();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Formats formats = UiFormats.in(ZoneOffset.UTC);
        for (EventEntry entry : entries) {
            table.row(
                    two(entry.edition().event(), entry.edition().place()),
                    two(
                            PlanWords.days(entry.edition(), formats),
                            entry.edition().label()),
                    entry.goal(),
                    entry.result(),
                    state(entry, today, formats),
                    writes ? actions(entry, today) : new Span());
        }
        add(table);
    }

    private static Component two(String first, String second) {
        Span top = new Span(first);
        top.addClassName("b");
        Span below = new Span(second);
        Div lines = new Div(top, below);
        lines.addClassNames("two-line", "small");
        return lines;
    }

    private Component state(EventEntry entry, LocalDate today, Formats formats) {
        LocalDate withdrawn = entry.withdrawnOn();
        if (withdrawn != null) {
            return StateMark.none(getTranslation("plans.event.withdrawn", formats.date(withdrawn)));
        }
        LocalDate calledOff = entry.edition().calledOffOn();
        if (calledOff != null) {
            return StateMark.none(getTranslation("plans.edition.called-off", formats.date(calledOff)));
        }
        if (entry.isOver(today)) {
            return entry.result().isBlank()
                    ? StateMark.notStarted(getTranslation("plans.event.result-missing"))
                    : StateMark.done(getTranslation("plans.event.over"));
        }
        long days = ChronoUnit.DAYS.between(today, entry.edition().firstDay());
        return new Span(days <= 0 ? getTranslation("plans.event.now") : getTranslation("plans.event.in-days", days));
    }

    private Component actions(EventEntry entry, LocalDate today) {
        Div actions = new Div();
        actions.addClassName("row-acts");
        String event = entry.edition().event();
        if (entry.withdrawnOn() == null) {
            actions.add(
                    inline(
                            entry.isOver(today) ? "plans.event.record" : "plans.event.change",
                            "plans.event.change.label",
                            event,
                            () -> new ChangeEntryDialog(entry, events, this::show).open()),
                    inline(
                            "plans.edition.change",
                            "plans.edition.change.label",
                            event,
                            () -> new EditionDialog(entry.edition(), editions, this::show).open()));
        } else {
            actions.add(inline("plans.event.take-back", "plans.event.take-back.label", event, () -> takeBack(entry)));
        }
        return actions;
    }

    private Button inline(String key, String label, String event, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(getTranslation(label, event));
        return button;
    }

    private void takeBack(EventEntry entry) {
        new Refusals().attempt(() -> events.takeBack(entry));
        show();
    }
}
