package cadence.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state as a glyph of its own shape and a word; the colour only repeats what both say. */
public class StateMark extends Span {

    /** The shapes a state can have. */
    public enum Glyph {
        TICK(Icons.TICK),
        HALF(Icons.HALF),
        RING(Icons.RING),
        DOT(Icons.DOT_RING),
        WAITING(Icons.DASHED_RING),
        OVERDUE(Icons.OVERDUE),
        DASH(Icons.DASH),
        CROSS(Icons.CROSS),
        DANGER(Icons.DANGER),
        ATTENTION(Icons.ATTENTION);

        private final Icons icon;

        Glyph(Icons icon) {
            this.icon = icon;
        }

        /** The symbol's id in the sprite, for a renderer's template. */
        public String symbol() {
            return icon.symbol();
        }
    }

    /** How loud a state is: finished work is quiet, unfinished work has colour. */
    public enum Tone {
        QUIET,
        DONE,
        ATTEND,
        STOP,
        LIVE;

        /** The class name, for a renderer's template. */
        public String cssName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same mark as a Lit template; the properties are {@code glyph}, {@code tone} and {@code text}. */
    public static final String LIT = "<span class=\"state ${item.tone}\"><vaadin-icon src=\"" + Icons.SPRITE
            + "\" symbol=\"${item.glyph}\" aria-hidden=\"true\"></vaadin-icon><span>${item.text}</span></span>";

    public StateMark(Glyph glyph, Tone tone, String text) {
        addClassNames("state", tone.cssName());
        add(glyph.icon.create(12), new Span(text));
    }

    public static StateMark done(String text) {
        return new StateMark(Glyph.TICK, Tone.DONE, text);
    }

    public static StateMark draft(String text) {
        return new StateMark(Glyph.HALF, Tone.ATTEND, text);
    }

    public static StateMark notStarted(String text) {
        return new StateMark(Glyph.RING, Tone.ATTEND, text);
    }

    public static StateMark overdue(String text) {
        return new StateMark(Glyph.OVERDUE, Tone.STOP, text);
    }

    public static StateMark live(String text) {
        return new StateMark(Glyph.DOT, Tone.LIVE, text);
    }

    public static StateMark none(String text) {
        return new StateMark(Glyph.DASH, Tone.DONE, text);
    }

    public static StateMark off(String text) {
        return new StateMark(Glyph.CROSS, Tone.STOP, text);
    }

    public static StateMark waiting(String text) {
        return new StateMark(Glyph.WAITING, Tone.ATTEND, text);
    }
}
