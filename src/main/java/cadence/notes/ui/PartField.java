package cadence.notes.ui;

import cadence.notes.NotePart;
import cadence.shared.ui.StateMark;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout.FormItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One part on the sheet: its text, the offer to carry into it, and the mark of what was carried and not confirmed. */
class PartField extends Div {

    private static final long serialVersionUID = 1;

    private final Div line = new Div();
    private final Button confirm;
    private final Button remove;
    private final Button offer;
    private @Nullable FormItem row;

    PartField(NotePart part, TextArea area, Supplier<Carrying> deeds) {
        addClassName("part");
        String name = getTranslation("notes.part." + part.key());
        line.addClassName("carried-line");
        confirm = button("confirm-carried", () -> deeds.get().confirm(part));
        confirm.setText(getTranslation("notes.carried.confirm"));
        confirm.setAriaLabel(getTranslation("notes.carried.confirm.aria", name));
        confirm.getElement().setAttribute("aria-keyshortcuts", "Alt+Enter");
        remove = button("remove-carried", () -> deeds.get().remove(part));
        remove.setText(getTranslation("notes.carried.remove"));
        remove.setAriaLabel(getTranslation("notes.carried.remove.aria", name));
        offer = button("carry-offer", () -> deeds.get().carry(Set.of(part)));
        // Not a stop between two parts for those who write by keyboard: Alt C presses it.
        offer.setTabIndex(-1);
        offer.getElement().setAttribute("aria-keyshortcuts", "Alt+C").setAttribute("aria-description", name);
        offer.setVisible(false);
        line.setVisible(false);
        // The text first: Tab and F6 come to it before they come to its mark, which stands above it all the same.
        add(area, line, offer);
    }

    /** The row in which it stands, which shows the mark. */
    void in(FormItem item) {
        row = item;
    }

    /**
     * Offers to carry.
     *
     * @param words such as "Carry 1 Sep", or empty
     */
    void offer(String words) {
        offer.setText(words);
        offer.setVisible(!words.isEmpty() && !line.isVisible());
        mark("offers", !words.isEmpty());
    }

    /** @param words such as "Carried from 1 Sep, not confirmed", or empty where nothing waits for confirmation */
    void carried(String words) {
        line.removeAll();
        line.setVisible(!words.isEmpty());
        offer.setVisible(words.isEmpty() && !offer.getText().isEmpty());
        mark("carried", !words.isEmpty());
        if (!words.isEmpty()) {
            line.add(StateMark.waiting(words), confirm, remove);
        }
    }

    private void mark(String name, boolean on) {
        if (row != null) {
            row.setClassName(name, on);
        }
    }

    private static Button button(String name, Runnable deed) {
        var button = new Button(name, click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClassName(name);
        return button;
    }
}
