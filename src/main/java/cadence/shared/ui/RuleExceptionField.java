package cadence.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/**
 * The rules that a session breaks, in words, and a field for the reason why it may. Not to be seen while it breaks none; what
 * was typed stays.
 */
public class RuleExceptionField extends Div {

    private static final long serialVersionUID = 1;

    /** The most characters of a reason. */
    public static final int LIMIT = 300;

    private static final String KEPT = "kept";

    private final UnorderedList rules = new UnorderedList();
    private final TextField reason = new TextField(getTranslation("shared.exception.reason"));

    public RuleExceptionField() {
        addClassNames("rule-exception", KEPT);
        var word = new Span(getTranslation("shared.exception.breaks"));
        word.addClassName("b");
        var head = new Div(Icons.WARNING.create(12), word);
        head.addClassName("rule-exception-head");
        // Told as it appears: what made it appear is elsewhere on the page.
        var said = new Div(head, rules);
        said.getElement().setAttribute("role", "status");
        reason.setManualValidation(true);
        add(said, reason);
    }

    /** Shows the rules that are broken, or nothing where there is none. */
    public void show(List<String> sentences) {
        rules.removeAll();
        sentences.forEach(sentence -> rules.add(new ListItem(sentence)));
        // By its class, not as invisible: the page reads its inputs to keep what is typed.
        setClassName(KEPT, sentences.isEmpty());
    }

    /** Whether a rule is broken. */
    public boolean isOpen() {
        return !hasClassName(KEPT);
    }

    /** The reason for breaking the rules that are shown; none while none are. */
    public String given() {
        return isOpen() ? reason.getValue() : "";
    }

    public TextField reason() {
        return reason;
    }
}
