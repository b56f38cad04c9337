package cadence.notes.ui;

import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clinics.ClinicChoice;
import cadence.diary.Bookings;
import cadence.notes.DaySession;
import cadence.notes.Today;
import cadence.notes.TodayService;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Icons;
import cadence.shared.ui.PageHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A therapist's start page: the day, and what else waits. */
@Route("today/:day?")
@OpensFor(resource = Resource.NOTE_DRAFT, operation = Operation.READ)
@StyleSheet("notes.css")
public class TodayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    static final String ROUTE = "today";

    private final transient TodayService service;
    private final transient ClinicChoice clinics;
    private final transient Bookings bookings;
    private final transient WaitingPlans waiting;
    private @Nullable LocalDate wanted;

    TodayView(TodayService service, ClinicChoice clinics, Bookings bookings, WaitingPlans waiting) {
        this.service = service;
        this.clinics = clinics;
        this.bookings = bookings;
        this.waiting = waiting;
        addClassNames("page", "today");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = event.getRouteParameters().get("day").map(TodayView::parse).orElse(null);
        refresh();
    }

    private static LocalDate parse(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException malformed) {
            throw new NotFound(malformed);
        }
    }

    private void refresh() {
        Today today = service.day(clinics.scope(), wanted);
        Formats formats = UiFormats.in(today.zone());
        var day = new Div();
        day.addClassName("day");
        if (today.sessions().isEmpty()) {
            day.add(new EmptyState(getTranslation(today.isToday() ? "notes.today.none" : "notes.today.none.other")));
        } else {
            day.add(new TodayStrip(this::getTranslation, formats, today).draw());
            byClinic(today)
                    .forEach((clinic, sessions) -> day.add(clinicHead(sessions, formats), grid(today, sessions)));
        }
        var side = new TodaySide(today, formats, bookings, this::refresh);
        side.addComponentAtIndex(1, new WaitingPlansSection(waiting, clinics.scope()));
        var body = new Div(day, side);
        body.addClassNames("page-body", "split");
        removeAll();
        add(head(today, formats), body);
    }

    private PageHead head(Today today, Formats formats) {
        var previous =
                step(Icons.CHEVRON_LEFT, "notes.today.previous", today.day().minusDays(1), today);
        var next = step(Icons.CHEVRON_RIGHT, "notes.today.next", today.day().plusDays(1), today);
        var back = new Button(getTranslation("notes.today.title"), click -> go(today.today(), today));
        var book = new Button(
                getTranslation("notes.today.book"),
                Icons.PLUS.create(14),
                click -> bookings.openDialog(Optional.empty(), this::refresh));
        book.addClassName("book");
        return new PageHead(formats.dayLong(today.day()))
                .sum(new DaySentence(this::getTranslation, formats).of(today))
                .actions(previous, back, next, book);
    }

    private Button step(Icons icon, String key, LocalDate day, Today today) {
        var button = new Button(icon.create(), click -> go(day, today));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation(key));
        return button;
    }

    private void go(LocalDate day, Today today) {
        getUI().ifPresent(ui -> ui.navigate(day.equals(today.today()) ? ROUTE : ROUTE + "/" + day));
    }

    private static Map<ClinicId, List<DaySession>> byClinic(Today today) {
        return today.sessions().stream()
                .collect(Collectors.groupingBy(DaySession::clinic, LinkedHashMap::new, Collectors.toList()));
    }

    private Component clinicHead(List<DaySession> sessions, Formats formats) {
        DaySession first = sessions.getFirst();
        Formats local = UiFormats.in(first.zone());
        String rooms = sessions.stream()
                .map(DaySession::room)
                .filter(room -> !room.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        String span = getTranslation(
                "notes.today.span",
                local.time(first.startsAt()),
                local.time(sessions.getLast().endsAt()));
        var name = new H2(first.clinicName());
        var facts = new Span(rooms.isEmpty() ? span : getTranslation("notes.today.room-span", rooms, span));
        facts.addClassNames("ter", "num");
        var head = new Div(name, facts);
        head.addClassName("clinic-head");
        return head;
    }

    private Component grid(Today today, List<DaySession> sessions) {
        Optional<DaySession> next = today.isToday()
                ? today.sessions().stream().filter(s -> s.isToCome(today.now())).findFirst()
                : Optional.empty();
        Formats local = UiFormats.in(sessions.getFirst().zone());
        return new SessionGrid(sessions, next, local, today.now(), bookings, this::refresh);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notes.today.page-title");
    }
}
