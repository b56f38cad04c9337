package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Facts with their names. */
public class KeyValues extends DescriptionList {

    public KeyValues() {
        addClassName("kv");
    }

    public KeyValues add(String name, String value) {
        return add(name, new Span(value));
    }

    public KeyValues add(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }

    /** The last line, which adds the others up. */
    public KeyValues sum(String name, String value) {
        var term = new Term(name);
        var description = new Description(value);
        term.addClassName("sum");
        description.addClassName("sum");
        add(term, description);
        return this;
    }

    /** Puts the values at the right edge, as figures are. */
    public KeyValues spread() {
        addClassName("spread");
        return this;
    }
}
