package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** An item of a short list in two lines: who or what, and a fact; a remark, state or button on the right. */
public class RowItem extends ListItem {
    private final Div lines = new Div();
    private final Span second;

    public RowItem(String first, String second) {
        this(new Span(first), second);
    }

    private RowItem(Component first, String secondText) {
        addClassName("row-item");
        lines.addClassName("two-line");
        first.addClassName("b");
        second = new Span(secondText);
        second.addClassName("sec");
        lines.add(first, second);
        add(lines);
    }

    /**
     * The first line as a link.
     *
     * @param href relative to the application's root
     */
    public static RowItem link(String first, String href, String second) {
        return new RowItem(new Anchor(href, first), second);
    }

    /** The list for such items. */
    public static UnorderedList list(RowItem... items) {
        var list = new UnorderedList(items);
        list.addClassName("rows");
        return list;
    }

    /** Adds to the second line, for example a part in amber. */
    public RowItem more(Component... parts) {
        second.add(parts);
        return this;
    }

    /** A date or figure before the lines. */
    public RowItem leading(String text) {
        var lead = new Span(text);
        lead.addClassNames("lead", "num");
        addComponentAsFirst(lead);
        return this;
    }

    public RowItem trailing(String text) {
        var trail = new Span(text);
        trail.addClassNames("sec", "num");
        return trailing(trail);
    }

    public RowItem trailing(Component... parts) {
        var trail = new Span(parts);
        trail.addClassName("trail");
        add(trail);
        return this;
    }
}
