package cadence.diary.ui;

import cadence.diary.AppointmentRow;
import cadence.diary.Outcome;
import cadence.shared.ui.EmptyState;
import cadence.shared.ui.RowItem;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Past appointments of which nobody has said what became of them. */
class UnresolvedList extends Div {

    private final transient BiConsumer<AppointmentRow, Outcome> settle;

    UnresolvedList(
            List<AppointmentRow> rows,
            BiConsumer<AppointmentRow, Outcome> settle,
            Function<AppointmentRow, com.vaadin.flow.component.Component> menu) {
        this.settle = settle;
        addClassName("section");
        add(new SectionHead(getTranslation("diary.unresolved.title")).count(rows.size()));
        if (rows.isEmpty()) {
            add(new EmptyState(getTranslation("diary.unresolved.none")));
            return;
        }
        UnorderedList list = RowItem.list();
        for (AppointmentRow row : rows) {
            var formats = UiFormats.in(row.zone());
            var item = new RowItem(row.clientName(), formats.dayTime(row.startsAt()) + ", " + row.therapistName());
            item.addClassName("unresolved");
            var deeds = new Div(deed(row, Outcome.ATTENDED), deed(row, Outcome.NO_SHOW), menu.apply(row));
            deeds.addClassName("settle-deeds");
            item.add(deeds);
            list.add(item);
        }
        add(list);
    }

    private Button deed(AppointmentRow row, Outcome outcome) {
        String word = getTranslation("diary.outcome." + outcome);
        var button = new Button(word, click -> settle.accept(row, outcome));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(word + ", " + row.clientName());
        return button;
    }
}
