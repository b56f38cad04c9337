package cadence.diary.ui;

import cadence.clients.ClientsNavigation;
import cadence.diary.AppointmentRow;
import cadence.diary.DayLine;
import cadence.diary.Span;
import cadence.diary.TherapistDay;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Icons;
import cadence.shared.ui.RowItem;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.stream.Collectors;

/** One therapist's day as a quiet list: what is booked, what is blocked, what is free. */
class TherapistDayList extends Div {

    private static final int SHORTEST_FREE = 15;

    private final transient TherapistDay day;
    private final transient Formats formats;
    private final transient DiaryDeeds deeds;
    private final Instant now;

    /** @param withClinic names the clinic, where several are shown */
    TherapistDayList(TherapistDay day, Instant now, boolean withClinic, DiaryDeeds deeds) {
        this.day = day;
        this.now = now;
        this.deeds = deeds;
        this.formats = UiFormats.in(day.zone());
        addClassName("section");
        add(new SectionHead(day.name()).count(day.booked()).aside(hours(withClinic)));
        UnorderedList list = RowItem.list();
        day.lines().forEach(line -> addLine(list, line));
        add(list);
    }

    private String hours(boolean withClinic) {
        String spans = day.rostered().stream().map(this::range).collect(Collectors.joining(", "));
        String rooms = String.join(", ", day.rooms());
        String hours = spans.isEmpty() ? getTranslation("diary.day.not-rostered") : spans;
        String place = rooms.isEmpty() ? "" : ", " + rooms;
        return (withClinic ? day.clinicName() + ", " : "") + hours + place;
    }

    private String range(Span span) {
        return formats.range(span.from(), span.until());
    }

    private void addLine(UnorderedList list, DayLine line) {
        switch (line) {
            case DayLine.Booked booked -> list.add(booked(booked.row()));
            case DayLine.Blocked blocked -> list.add(blocked(blocked));
            case DayLine.OnLeave leave ->
                list.add(quiet(
                        leave, getTranslation("diary.leave.kind." + leave.kind()), getTranslation("diary.day.leave")));
            case DayLine.Free free -> {
                if (free.until().isAfter(now) && free.minutes() >= SHORTEST_FREE) {
                    list.add(free(free));
                }
            }
        }
    }

    private RowItem booked(AppointmentRow row) {
        // The head says which room is meant; only another one is worth the space.
        String room = row.roomName().isEmpty() || day.rooms().contains(row.roomName()) ? "" : ", " + row.roomName();
        String what = getTranslation("diary.type." + row.type()) + ", " + formats.length(row.minutes()) + room;
        var item = RowItem.link(row.clientName(), ClientsNavigation.path(row.client()), what)
                .leading(formats.time(row.startsAt()));
        item.trailing(OutcomeMark.of(row, now, formats), deeds.outcomeMenu(row));
        item.getClassNames().set("done", row.outcome().isCancelled());
        return item;
    }

    private RowItem blocked(DayLine.Blocked block) {
        var remove = new Button(Icons.CLOSE.create(), click -> deeds.unblock(block.id()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        String label = getTranslation("diary.block.label." + block.label());
        remove.setAriaLabel(getTranslation("diary.block.remove", label, formats.time(block.from()), day.name()));
        return quiet(block, label, formats.length(block.minutes())).trailing(remove);
    }

    private RowItem free(DayLine.Free free) {
        Instant start = free.from().isBefore(now) ? now : free.from();
        var book = new Button(getTranslation("diary.book.submit"), click -> deeds.book(day, start));
        book.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        book.setAriaLabel(getTranslation("diary.day.book-free", day.name(), formats.time(start)));
        return quiet(free, getTranslation("diary.day.free"), formats.length(free.minutes()))
                .trailing(book);
    }

    private RowItem quiet(DayLine line, String what, String more) {
        var item = new RowItem(what, more).leading(formats.time(line.from()));
        item.addClassName("done");
        return item;
    }
}
