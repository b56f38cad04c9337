package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.concurrent.atomic.AtomicInteger;

/** A headline figure: its name, the number, how it changed, and on demand how it is made. */
public class Figure extends Div {
    private static final AtomicInteger IDS = new AtomicInteger();

    private final Span name = new Span();
    private final Span value = new Span();
    private final Span unit = new Span();
    private final Span delta = new Span();
    private final String label;

    /**
     * A figure without a definition.
     *
     * @param number as shown, or "n/a"
     * @param unit shown small behind the number; may be empty
     * @param delta the change and its unit, or what the number asks for; may be empty
     */
    public Figure(String label, String number, String unit, String delta) {
        this.label = label;
        addClassName("figure");
        name.addClassName("figure-name");
        name.setText(label);
        var number2 = new Div(value, this.unit);
        number2.addClassName("figure-value");
        this.unit.addClassName("figure-unit");
        this.delta.addClassName("figure-delta");
        add(name, number2, this.delta);
        show(number, unit, delta);
    }

    /** Changes what is shown. */
    public final void show(String number, String unitText, String deltaText) {
        value.setText(number);
        unit.setText(unitText);
        delta.setText(deltaText);
    }

    /**
     * Explains the figure on hover, focus or tap; screen readers get it with the name.
     *
     * @param words the rule
     * @param calculation the rule with its numbers put in
     */
    public Figure definition(String words, String calculation, Component... links) {
        var opener = new Button(label);
        opener.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        opener.addClassName("defined");
        var hidden = new Span(words + " " + calculation);
        hidden.addClassName("sr");
        hidden.setId("definition-" + IDS.incrementAndGet());
        opener.getElement().setAttribute("aria-describedby", hidden.getId().orElseThrow());
        name.removeAll();
        name.add(opener, hidden, popover(opener, words, calculation, links));
        return this;
    }

    private Popover popover(Button opener, String words, String calculation, Component... links) {
        var title = new Paragraph(label);
        title.addClassName("b");
        var foot = new Div(new Span(calculation));
        foot.addClassNames("definition-foot", "num");
        foot.add(links);
        var popover = new Popover(title, new Paragraph(words), foot);
        popover.addClassName("definition");
        popover.setTarget(opener);
        popover.setOpenOnHover(true);
        popover.setOpenOnFocus(true);
        popover.setOpenOnClick(true);
        popover.setHoverDelay(150);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setWidth("320px");
        popover.setAriaLabel(label);
        return popover;
    }
}
