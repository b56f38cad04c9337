package cadence.notes.ui;

import cadence.notes.MissingPart;
import cadence.shared.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The note's only state line: saved when, what is missing, and what can be done. */
class NoteFoot extends Footer {

    private static final long serialVersionUID = 1;

    private final Span state = new Span();
    private final Span trouble = new Span();
    private final Div missing = new Div();
    private final Span late = new Span();
    private final Button discard;
    private final Span left = new Span();
    private final Map<MissingPart, Button> links = new EnumMap<>(MissingPart.class);

    NoteFoot(Consumer<MissingPart> focus, Runnable discarded, Runnable signed) {
        addClassName("page-foot");
        addClassName("note-foot-bar");
        state.addClassName("state");
        trouble.addClassNames("err", "trouble");
        // Announces only trouble: a time that changes every few seconds would be read out every few seconds.
        trouble.getElement().setAttribute("role", "status");
        missing.addClassName("todo-links");
        addLinks(focus);
        var space = new Span();
        space.addClassName("grow");
        discard = new Button(getTranslation("notes.discard"), click -> discarded.run());
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        discard.addClassName("discard");
        left.addClassName("left");
        var sign = new Button(getTranslation("notes.sign"), click -> signed.run());
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sign.addClassName("sign");
        sign.setSuffixComponent(left);
        late.addClassNames("ter", "late");
        late.setVisible(false);
        add(state, trouble, missing, space, late, discard, sign);
    }

    /** Nothing is saved yet, since nothing was written. */
    void untouched() {
        show(getTranslation("notes.save.untouched"), false);
        discard.setVisible(false);
    }

    /** @param time as "14:22:07" */
    void saved(String time) {
        show(getTranslation("notes.save.saved", time), true);
        trouble.setText("");
        discard.setVisible(true);
    }

    /** @param due when the note was due, as "Tue 15 Sep, 14:22": it is past */
    void late(String due) {
        late.setText(getTranslation("notes.late.soon", due));
        late.setVisible(true);
    }

    /** Says what is wrong, beside the last time that it was well. */
    void trouble(String sentence) {
        trouble.setText(sentence);
    }

    /** Shows or hides the links, and never makes new ones: a click that begins while a save answers must not get lost. */
    void missing(List<MissingPart> parts) {
        missing.setVisible(!parts.isEmpty());
        links.forEach((part, link) -> link.setVisible(parts.contains(part)));
        left.setText(parts.isEmpty() ? "" : getTranslation("notes.sign.left", parts.size()));
        left.setVisible(!parts.isEmpty());
    }

    private void addLinks(Consumer<MissingPart> focus) {
        missing.add(new Span(getTranslation("notes.before-signing")));
        for (MissingPart part : MissingPart.values()) {
            var link = new Button(getTranslation("notes.missing." + part.key()), click -> focus.accept(part));
            link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            links.put(part, link);
            missing.add(link);
        }
    }

    private void show(String text, boolean ticked) {
        state.removeAll();
        if (ticked) {
            state.add(Icons.TICK.create(12));
        }
        state.add(new Span(text));
    }
}
