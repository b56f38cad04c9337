package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list has nothing to show: the thing, then what to do. */
public class EmptyState extends Div {

    public EmptyState(String sentence) {
        addClassName("empty");
        add(new Paragraph(sentence));
    }

    /** With a title over the sentence, for a whole page. */
    public EmptyState(String title, String sentence) {
        this(sentence);
        var head = new Paragraph(title);
        head.addClassName("b");
        addComponentAsFirst(head);
    }

    public EmptyState action(Component action) {
        add(action);
        return this;
    }

    /**
     * Grey rows that show after 300 ms while something is fetched.
     *
     * @param rows how many
     */
    public static Div skeleton(int rows) {
        var box = new Div();
        box.addClassName("skeleton");
        box.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < rows; i++) {
            box.add(new Div());
        }
        return box;
    }
}
