package cadence.diary.ui;

import cadence.access.OpensFor;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clinics.ClinicChoice;
import cadence.diary.AppointmentRow;
import cadence.diary.BlockId;
import cadence.diary.BlockService;
import cadence.diary.BookingChoiceService;
import cadence.diary.BookingChoices.Clinic;
import cadence.diary.DiaryDayService;
import cadence.diary.TherapistDay;
import cadence.shared.ClinicId;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Icons;
import cadence.shared.ui.PageHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A day of the clinics in scope, therapist by therapist; a therapist's own day for a therapist. */
@Route(DiaryNavigation.ROUTE)
@OpensFor(resource = Resource.APPOINTMENT, operation = Operation.READ)
@StyleSheet("diary.css")
public class DiaryView extends Div implements BeforeEnterObserver, HasDynamicTitle, DiaryDeeds {

    private final transient DiaryDayService days;
    private final transient BlockService blocks;
    private final transient BookingChoiceService choices;
    private final transient BookingsInView bookings;
    private final transient Settling settling;
    private final transient ClinicChoice scope;
    private final transient Clock clock;
    private transient List<Clinic> clinics = List.of();
    private LocalDate day = LocalDate.EPOCH;

    DiaryView(
            DiaryDayService days,
            BlockService blocks,
            BookingChoiceService choices,
            BookingsInView bookings,
            Settling settling,
            ClinicChoice scope,
            Clock clock) {
        this.days = days;
        this.blocks = blocks;
        this.choices = choices;
        this.bookings = bookings;
        this.settling = settling;
        this.scope = scope;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<ClinicId> wanted = scope.scope();
        clinics = choices.clinics().stream()
                .filter(clinic -> wanted.contains(clinic.id()))
                .toList();
        day = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DiaryNavigation.DAY)
                .map(this::parsed)
                .orElseGet(this::today);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("diary.page", formats().day(day));
    }

    private LocalDate parsed(String text) {
        try {
            LocalDate wanted = LocalDate.parse(text);
            return isNear(wanted) ? wanted : today();
        } catch (DateTimeParseException malformed) {
            return today();
        }
    }

    private boolean isNear(LocalDate wanted) {
        return Math.abs((long) wanted.getYear() - today().getYear()) <= 100;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    private ZoneId zone() {
        return clinics.isEmpty() ? ZoneOffset.UTC : clinics.getFirst().zone();
    }

    private Formats formats() {
        return UiFormats.in(zone());
    }

    private void show() {
        Instant now = clock.instant();
        List<TherapistDay> all = clinics.stream()
                .flatMap(clinic -> days.day(clinic.id(), day).stream())
                .toList();
        List<AppointmentRow> unresolved =
                days.unresolved(clinics.stream().map(Clinic::id).toList());
        var main = new Div(columns(all, now));
        var side = new Div(new UnresolvedList(
                unresolved,
                (row, outcome) -> {
                    if (settling.settle(row.id(), outcome, "")) {
                        show();
                    }
                },
                this::outcomeMenu));
        side.addClassName("side");
        var body = new Div(main, side);
        body.addClassNames("page-body", "split");
        removeAll();
        add(head(all), body);
    }

    private PageHead head(List<TherapistDay> all) {
        long booked = all.stream().mapToLong(TherapistDay::booked).sum();
        var head = new PageHead(formats().dayLong(day));
        head.sum(getTranslation(
                "diary.day.sum", booked, clinics.stream().map(Clinic::name).collect(Collectors.joining(", "))));
        var block = new Button(
                getTranslation("diary.block.open"),
                click -> new BlockDialog(blocks, choices, scope.one().orElse(null), day, this::show).open());
        var book = new Button(
                getTranslation("diary.book.submit"),
                Icons.PLUS.create(),
                click -> bookings.open(
                        clinics.isEmpty()
                                ? BookingStart.of(java.util.Optional.empty())
                                : BookingStart.at(clinics.getFirst().id(), null, day, null),
                        this::show));
        book.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        head.actions(step(Icons.CHEVRON_LEFT, -1), toToday(), step(Icons.CHEVRON_RIGHT, 1), picker(), block, book);
        return head;
    }

    private Component step(Icons icon, int byDays) {
        var button = new Button(icon.create(), click -> DiaryNavigation.open(day.plusDays(byDays)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation(byDays < 0 ? "diary.day.before" : "diary.day.after"));
        return button;
    }

    private Component toToday() {
        return new Button(getTranslation("diary.day.today"), click -> DiaryNavigation.open(today()));
    }

    private Component picker() {
        DatePicker picker = DateFields.date("");
        picker.setAriaLabel(getTranslation("diary.day.choose"));
        picker.setValue(day);
        picker.setWidth("140px");
        picker.addValueChangeListener(change -> {
            LocalDate chosen = change.getValue();
            if (chosen != null && isNear(chosen)) {
                DiaryNavigation.open(chosen);
            } else if (chosen != null) {
                picker.setErrorMessage(getTranslation("diary.day.odd"));
                picker.setInvalid(true);
            }
        });
        return picker;
    }

    private Component columns(List<TherapistDay> all, Instant now) {
        List<TherapistDay> here = all.stream()
                .filter(one -> !one.rostered().isEmpty() || !one.lines().isEmpty())
                .toList();
        var columns = new Div();
        columns.addClassName("diary-days");
        here.forEach(one -> columns.add(new TherapistDayList(one, now, clinics.size() > 1, this)));
        if (here.isEmpty()) {
            columns.add(new EmptyState(getTranslation("diary.day.nobody")));
        }
        String away = all.stream()
                .filter(one -> !here.contains(one))
                .map(TherapistDay::name)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!away.isEmpty() && !here.isEmpty()) {
            var line = new Paragraph(getTranslation("diary.day.away", away));
            line.addClassName("sec");
            return new Div(columns, line);
        }
        return columns;
    }

    @Override
    public Component outcomeMenu(AppointmentRow row) {
        return bookings.outcomeMenu(row.id(), row.outcome(), row.startsAt(), row.clientName(), this::show);
    }

    @Override
    public void unblock(BlockId block) {
        blocks.remove(block);
        show();
    }

    @Override
    public void book(TherapistDay of, Instant start) {
        bookings.open(
                BookingStart.at(
                        of.clinic(),
                        of.therapist(),
                        day,
                        start.atZone(of.zone()).toLocalTime()),
                this::show);
    }
}
