package cadence.notes.ui;

import cadence.shared.ui.TabStrip;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.Locale;

/** What a phone shows of a note at a time, by tabs; the wide screen shows all. */
class NotePanes {

    enum Pane {
        NOTE,
        BODY,
        TECHNIQUES,
        MEASURES
    }

    private final Tabs tabs = new Tabs();
    private final HasStyle form;

    /** @param form carries the class of the chosen pane, by which the style sheet hides the others */
    NotePanes(HasStyle form) {
        this.form = form;
        for (Pane pane : Pane.values()) {
            tabs.add(new Tab(tabs.getTranslation("notes.pane." + pane)));
        }
        tabs.addClassName("note-tabs");
        TabStrip.plain(tabs);
        tabs.addSelectedChangeListener(change -> show(Pane.values()[tabs.getSelectedIndex()]));
        show(Pane.NOTE);
    }

    Tabs tabs() {
        return tabs;
    }

    void select(Pane pane) {
        tabs.setSelectedIndex(pane.ordinal());
    }

    private void show(Pane shown) {
        for (Pane pane : Pane.values()) {
            form.setClassName("pane-" + pane.name().toLowerCase(Locale.ROOT), pane == shown);
        }
    }
}
