package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Span;

/** One line about a danger: a mark, a word, the fact. Only what forbids treatment interrupts a screen reader. */
public class AlertLine extends Card {

    private AlertLine(Icons icon, String theme, String word, Component... facts) {
        addClassName("alert-line");
        addThemeName(theme);
        var strong = new Span(word);
        strong.addClassName("word");
        var fact = new Span(facts);
        fact.addClassName("fact");
        add(icon.create(), strong, fact);
    }

    public static AlertLine caution(String word, String fact) {
        return caution(word, new Span(fact));
    }

    public static AlertLine caution(String word, Component... facts) {
        return new AlertLine(Icons.WARNING, "caution", word, facts);
    }

    public static AlertLine stop(String word, String fact) {
        return stop(word, new Span(fact));
    }

    /** Announced at once by screen readers. */
    public static AlertLine stop(String word, Component... facts) {
        var line = new AlertLine(Icons.STOP, "stop", word, facts);
        line.setAriaRole("alert");
        return line;
    }

    /** A quiet line of the same shape, for a fact that is no danger. */
    public static AlertLine note(String word, Component... facts) {
        return new AlertLine(Icons.INFO, "info", word, facts);
    }

    /** A button or link at the line's end. */
    public AlertLine action(Component action) {
        action.addClassName("aside");
        add(action);
        return this;
    }
}
