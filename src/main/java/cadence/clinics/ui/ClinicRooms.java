package cadence.clinics.ui;

import cadence.clinics.ClinicService;
import cadence.clinics.RoomRow;
import cadence.shared.ClinicId;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.Icons;
import cadence.shared.ui.Refusals;
import cadence.shared.ui.RowItem;
import cadence.shared.ui.SectionHead;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** The treatment rooms, changed at once. */
class ClinicRooms extends Div {

    private static final long serialVersionUID = 1;

    private final transient ClinicService clinics;
    private final transient ClinicId clinic;
    private final boolean readOnly;

    ClinicRooms(ClinicService clinics, ClinicId clinic, boolean readOnly) {
        this.clinics = clinics;
        this.clinic = clinic;
        this.readOnly = readOnly;
        addClassName("section");
        show();
    }

    private void show() {
        removeAll();
        List<RoomRow> rooms = clinics.rooms(clinic);
        add(new SectionHead(getTranslation("clinics.rooms")).count(rooms.size()));
        if (rooms.isEmpty()) {
            add(new EmptyState(getTranslation("clinics.rooms.none")));
        } else {
            add(RowItem.list(rooms.stream().map(this::item).toArray(RowItem[]::new)));
        }
        if (!readOnly) {
            add(adding());
        }
    }

    private RowItem item(RoomRow room) {
        RowItem item = new RowItem(room.name(), "");
        if (!readOnly) {
            Button remove = new Button(Icons.TRASH.create(14), click -> {
                if (new Refusals().attempt(() -> clinics.removeRoom(clinic, room.id()))) {
                    show();
                }
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(getTranslation("clinics.room.remove", room.name()));
            item.trailing(remove);
        }
        return item;
    }

    private Div adding() {
        Refusals refusals = new Refusals();
        TextField name = refusals.field("room", new TextField(getTranslation("clinics.room.new")));
        name.setManualValidation(true);
        Button add = new Button(getTranslation("clinics.room.add"), click -> {
            if (refusals.attempt(() -> clinics.addRoom(clinic, name.getValue()))) {
                show();
            }
        });
        name.addKeyPressListener(Key.ENTER, press -> add.click());
        Div line = new Div(name, add);
        line.addClassName("room-add");
        return line;
    }
}
