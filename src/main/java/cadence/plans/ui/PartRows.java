package cadence.plans.ui;

import cadence.shared.ui.Icons;
import cadence.shared.ui.SectionHead;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The rows of one part of a plan: added, filled in, taken out. A row that holds nothing counts as not there. */
class PartRows<R extends PartRows.Row> extends Div {

    private static final long serialVersionUID = 1;

    private final String part;
    private final transient Supplier<R> maker;
    private final Div list = new Div();
    private final Button add;
    private final transient List<R> rows = new ArrayList<>();

    /** One row: its fields stand beside each other. */
    abstract static class Row extends Div {

        private static final long serialVersionUID = 1;

        /** Whether nothing was typed into it. */
        abstract boolean isBlank();

        /** Names its fields, as {@link cadence.plans.PlanRules#field} does. */
        abstract void register(FormFields fields, int index);

        /** The one to begin with. */
        abstract Focusable<?> first();
    }

    /** @param part {@code goals}, {@code exercises}, {@code criteria}: of fields and texts */
    PartRows(String part, Supplier<R> maker) {
        this.part = part;
        this.maker = maker;
        addClassNames("plan-part", "part-" + part);
        list.addClassName("plan-part-rows");
        add = new Button(getTranslation("plans.edit." + part + ".add"), Icons.PLUS.create(12), click -> added());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        add(new SectionHead(getTranslation("plans.edit." + part)).aside(add), list);
    }

    /** Appends a row for a part that is there already. */
    R append() {
        R row = maker.get();
        rows.add(row);
        Button remove = new Button(Icons.CLOSE.create(12), click -> remove(row));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.addClassName("plan-part-remove");
        remove.setAriaLabel(getTranslation("plans.edit." + part + ".remove"));
        row.addClassName("plan-part-row");
        row.add(remove);
        list.add(row);
        return row;
    }

    /** The rows that hold something. */
    List<R> filled() {
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    void register(FormFields fields) {
        List<R> filled = filled();
        for (int i = 0; i < filled.size(); i++) {
            filled.get(i).register(fields, i);
        }
    }

    private void added() {
        append().first().focus();
    }

    private void remove(R row) {
        int at = rows.indexOf(row);
        rows.remove(row);
        list.remove((Component) row);
        if (rows.isEmpty()) {
            add.focus();
        } else {
            rows.get(Math.min(at, rows.size() - 1)).first().focus();
        }
    }
}
