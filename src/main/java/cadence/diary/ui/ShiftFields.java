package cadence.diary.ui;

import cadence.diary.BookingChoices.Room;
import cadence.diary.Shift;
import cadence.shared.ui.Icons;
import cadence.shared.ui.Unreadable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From, until and where, for one shift; both times empty means no shift. */
class ShiftFields extends Div {

    private final DayOfWeek weekday;
    private final TimePicker from = DateFields.time("");
    private final TimePicker until = DateFields.time("");
    private final Select<Room> room = new Select<>();

    ShiftFields(DayOfWeek weekday, String dayName, List<Room> rooms, @Nullable Shift shift) {
        this.weekday = weekday;
        addClassName("shift");
        from.setAriaLabel(getTranslation("diary.roster.from-label", dayName));
        until.setAriaLabel(getTranslation("diary.roster.until-label", dayName));
        room.getElement().setProperty("accessibleName", getTranslation("diary.roster.room-label", dayName));
        room.setItems(rooms);
        room.setEmptySelectionAllowed(true);
        room.setEmptySelectionCaption(getTranslation("diary.book.no-room"));
        room.setItemLabelGenerator(item -> item == null ? getTranslation("diary.book.no-room") : item.name());
        from.setWidth("104px");
        until.setWidth("104px");
        room.setWidth("140px");
        var clear = new Button(Icons.CLOSE.create(), click -> {
            from.clear();
            until.clear();
            room.clear();
        });
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        clear.setAriaLabel(getTranslation("diary.roster.clear-label", dayName));
        if (shift != null) {
            from.setValue(shift.starts());
            until.setValue(shift.ends());
            rooms.stream()
                    .filter(item -> item.id().equals(shift.room()))
                    .findFirst()
                    .ifPresent(room::setValue);
        }
        add(from, until, room, clear);
    }

    /** Whether something was typed that is no time; says so beside it. */
    boolean isUnreadable() {
        return Unreadable.mark(from) | Unreadable.mark(until);
    }

    /** Whether only one of the two times is there. */
    boolean isHalf() {
        return from.isEmpty() != until.isEmpty();
    }

    Optional<Shift> shift() {
        Room where = room.getValue();
        return from.isEmpty() || until.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shift(weekday, from.getValue(), until.getValue(), where == null ? null : where.id()));
    }
}
