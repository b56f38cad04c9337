package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** A section's title over a hairline, with its count and a quiet remark on the right. */
public class SectionHead extends Div {
    private final H2 title = new H2();
    private final Span count = new Span();
    private final Span aside = new Span();

    public SectionHead(String text) {
        addClassName("section-head");
        title.setText(text);
        count.addClassName("cnt");
        aside.addClassName("aside");
        add(title);
    }

    public SectionHead count(long number) {
        return count(Long.toString(number));
    }

    /** The count as words, for example "3 of 14". */
    public SectionHead count(String text) {
        count.setText(text);
        if (count.getParent().isEmpty()) {
            getElement().insertChild(1, count.getElement());
        }
        return this;
    }

    public SectionHead aside(String text) {
        return aside(new Span(text));
    }

    public SectionHead aside(Component... parts) {
        aside.removeAll();
        aside.add(parts);
        add(aside);
        return this;
    }
}
