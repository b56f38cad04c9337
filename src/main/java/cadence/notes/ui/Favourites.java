package cadence.notes.ui;

import cadence.notes.TechniqueLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the therapist does most in this type of session: one click or digit each. What is used up stays in its place, so that
 * nothing moves under the pointer; it is left out when the note is opened again.
 */
class Favourites extends Div {

    private static final long serialVersionUID = 1;

    private final transient Map<TechniqueLine, Button> buttons = new LinkedHashMap<>();
    private final transient Consumer<TechniqueLine> chosen;
    private transient List<TechniqueLine> used = List.of();

    Favourites(Consumer<TechniqueLine> chosen) {
        this.chosen = chosen;
        addClassName("favourites");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("notes.favourites"));
        setVisible(false);
    }

    void show(List<TechniqueLine> lines) {
        removeAll();
        buttons.clear();
        for (TechniqueLine line : lines) {
            Button button = button(line, buttons.size() + 1);
            button.setVisible(!isUsed(line));
            buttons.put(line, button);
            add(button);
        }
        setVisible(buttons.values().stream().anyMatch(Button::isVisible));
    }

    /** What is among the lines already is not offered a second time. */
    void used(Collection<TechniqueLine> lines) {
        used = List.copyOf(lines);
        buttons.forEach((line, button) -> {
            if (isUsed(line)) {
                button.getElement().setAttribute("aria-disabled", "true");
            } else {
                button.getElement().removeAttribute("aria-disabled");
            }
        });
    }

    private boolean isUsed(TechniqueLine favourite) {
        return used.stream()
                .anyMatch(line -> line.region().equals(favourite.region())
                        && line.technique().equals(favourite.technique()));
    }

    private Button button(TechniqueLine line, int number) {
        var button = new Button(words(line), click -> {
            if (!isUsed(line)) {
                chosen.accept(line);
            }
        });
        var key = new Span(Integer.toString(number));
        key.addClassName("kbd");
        key.getElement().setAttribute("aria-hidden", "true");
        button.setPrefixComponent(key);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("favourite");
        button.getElement().setAttribute("data-number", Integer.toString(number));
        button.getElement().setAttribute("aria-keyshortcuts", Integer.toString(number));
        return button;
    }

    /** What stands in brackets, as in "Muscle energy technique (MET)": the name that is said. */
    private static String brief(String technique) {
        int open = technique.indexOf('(');
        int close = technique.indexOf(')', open + 2);
        return open < 0 || close < 0 ? technique : technique.substring(open + 1, close);
    }

    /** "Effleurage, both calves, 2, 12 min". */
    private String words(TechniqueLine line) {
        var facts = new ArrayList<String>();
        facts.add(brief(line.technique()));
        if (!line.region().isEmpty()) {
            facts.add(line.region().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                    + line.region().substring(1));
        }
        if (line.pressure() != null) {
            facts.add(line.pressure().toString());
        }
        if (line.minutes() != null) {
            facts.add(getTranslation("notes.fact.minutes", line.minutes()));
        }
        return String.join(", ", facts);
    }
}
