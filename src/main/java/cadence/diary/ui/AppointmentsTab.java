package cadence.diary.ui;

import cadence.access.Access;
import cadence.access.CurrentUser;
import cadence.clients.ClientRef;
import cadence.clients.ClientTab;
import cadence.diary.AppointmentRow;
import cadence.diary.AppointmentService;
import cadence.diary.Bookings;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Formats;
import cadence.shared.ui.RowItem;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** A client's visits to the clinic, on the client's page: what comes, what was. */
@org.springframework.stereotype.Component
class AppointmentsTab implements ClientTab {

    private final AppointmentService appointments;
    private final Bookings bookings;
    private final Access access;
    private final CurrentUser currentUser;
    private final Clock clock;

    AppointmentsTab(
            AppointmentService appointments, Bookings bookings, Access access, CurrentUser currentUser, Clock clock) {
        this.appointments = appointments;
        this.bookings = bookings;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "appointments";
    }

    @Override
    public String titleKey() {
        return "diary.tab.title";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean visible(ClientRef client) {
        return access.rights().managerAt().contains(client.clinic()) || access.treats(client.client(), client.clinic());
    }

    @Override
    public Component content(ClientRef client) {
        var content = new Div();
        fill(content, client);
        return content;
    }

    private void fill(Div content, ClientRef client) {
        Instant now = clock.instant();
        List<AppointmentRow> all = appointments.ofClient(client.client(), client.clinic());
        List<AppointmentRow> coming = all.stream()
                .filter(row -> row.endsAt().isAfter(now))
                .sorted(Comparator.comparing(AppointmentRow::startsAt))
                .toList();
        List<AppointmentRow> past =
                all.stream().filter(row -> !row.endsAt().isAfter(now)).toList();
        Runnable again = () -> fill(content, client);
        content.removeAll();
        content.add(
                section("diary.tab.coming", "diary.tab.none-coming", coming, now, again),
                section("diary.tab.past", "diary.tab.none-past", past, now, again));
    }

    private Div section(String title, String none, List<AppointmentRow> rows, Instant now, Runnable again) {
        var section = new Div(new SectionHead(word(title)).count(rows.size()));
        section.addClassName("section");
        if (rows.isEmpty()) {
            section.add(new EmptyState(word(none)));
            return section;
        }
        UnorderedList list = RowItem.list();
        rows.forEach(row -> list.add(item(row, now, again)));
        section.add(list);
        return section;
    }

    private RowItem item(AppointmentRow row, Instant now, Runnable again) {
        Formats formats = UiFormats.in(row.zone());
        String room = row.roomName().isEmpty() ? "" : ", " + row.roomName();
        String reason = row.reason().isEmpty() ? "" : ". " + row.reason();
        String what = word("diary.type." + row.type()) + reason;
        var item = new RowItem(
                what,
                formats.range(row.startsAt(), row.endsAt()) + ", " + row.therapistName() + room
                        + (row.cancelReason().isEmpty() ? "" : ". " + row.cancelReason()));
        item.leading(formats.date(formats.localDate(row.startsAt())));
        item.addClassName("dated");
        if (mayChange(row)) {
            item.trailing(
                    OutcomeMark.of(row, now, formats),
                    bookings.outcomeMenu(row.id(), row.outcome(), row.startsAt(), row.clientName(), again));
        } else {
            item.trailing(OutcomeMark.of(row, now, formats));
        }
        return item;
    }

    private boolean mayChange(AppointmentRow row) {
        return access.rights().managerAt().contains(row.clinic())
                || row.therapist().equals(currentUser.id());
    }

    private static String word(String key) {
        return I18NProvider.translate(key);
    }
}
