package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The detail beside a list: a head that can be closed, a body that scrolls, actions at the foot. */
public class DetailPane extends Div {
    private final String title;
    private final Header head = new Header();
    private final Div words = new Div();
    private final Div body = new Div();
    private final Footer foot = new Footer();

    public DetailPane(String title) {
        this.title = title;
        addClassName("detail");
        head.addClassName("detail-head");
        body.addClassName("detail-body");
        foot.addClassName("detail-foot");
        words.addClassName("grow");
        words.add(new H2(title));
        head.add(words);
        add(head, body);
    }

    public String title() {
        return title;
    }

    /** A quiet line above the title. */
    public DetailPane over(String text) {
        var over = new Paragraph(text);
        over.addClassName("detail-over");
        words.addComponentAsFirst(over);
        return this;
    }

    /** The line under the title. */
    public DetailPane sum(Component... parts) {
        var sum = new Paragraph();
        sum.add(parts);
        sum.addClassName("sec");
        words.add(sum);
        return this;
    }

    public DetailPane body(Component... parts) {
        body.add(parts);
        return this;
    }

    public DetailPane foot(Component... parts) {
        foot.add(parts);
        add(foot);
        return this;
    }

    /**
     * Shows the cross.
     *
     * @param label what screen readers call it
     */
    public DetailPane onClose(String label, Runnable close) {
        var button = new Button(Icons.CLOSE.create(), click -> close.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        head.add(button);
        return this;
    }
}
