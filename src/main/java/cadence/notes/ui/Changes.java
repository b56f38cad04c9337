package cadence.notes.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;

/** What was taken out and put in: told by the stroke and the line as well as by the colour, and by a word to a screen reader. */
final class Changes {

    private Changes() {}

    static HtmlContainer out(String text) {
        return change("del", "notes.compare.out.unseen", text);
    }

    static HtmlContainer in(String text) {
        return change("ins", "notes.compare.in.unseen", text);
    }

    /** Only the look of it, for the key. */
    static HtmlContainer plain(String tag, String text) {
        var change = new HtmlContainer(tag);
        change.setText(text);
        return change;
    }

    private static HtmlContainer change(String tag, String word, String text) {
        var unseen = new Span(I18NProvider.translate(word) + " ");
        unseen.addClassName("unseen");
        var change = new HtmlContainer(tag);
        change.add(unseen, new Span(visible(text)));
        return change;
    }

    /** A break or a space that came or went by itself would not be seen. */
    private static String visible(String text) {
        return text.isBlank() ? text.replace("\n", "¶\n").replace("\t", "⇥").replace(' ', '␣') : text;
    }
}
