package cadence.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Filters that are counts: one of them is pressed. */
public class FilterBar<T> extends Div {
    private final Map<T, Button> buttons = new LinkedHashMap<>();
    private final Map<T, Span> counts = new LinkedHashMap<>();
    private final List<Consumer<T>> listeners = new ArrayList<>();
    private @Nullable T selected;

    /**
     * An empty bar; the first filter added is the pressed one.
     *
     * @param label what screen readers call it
     */
    public FilterBar(String label) {
        addClassName("filter-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
    }

    public FilterBar<T> add(T filter, String name, long count) {
        return add(filter, name, count, "");
    }

    /** A filter for what needs a person, in amber words. */
    public FilterBar<T> attend(T filter, String name, long count) {
        return add(filter, name, count, "warn");
    }

    /** A filter for what is late or forbidden, in red words. */
    public FilterBar<T> stop(T filter, String name, long count) {
        return add(filter, name, count, "err");
    }

    /** A hairline between ordinary filters and those that need a person. */
    public FilterBar<T> divider() {
        var line = new Span();
        line.addClassName("divider");
        add(line);
        return this;
    }

    /** Changes the number beside a filter. */
    public FilterBar<T> count(T filter, long number) {
        Span count = counts.get(filter);
        if (count != null) {
            count.setText(Long.toString(number));
        }
        return this;
    }

    /** Presses a filter without telling anyone. */
    public FilterBar<T> select(T filter) {
        selected = filter;
        buttons.forEach((value, button) -> {
            boolean pressed = value.equals(filter);
            button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
            button.getClassNames().set("on", pressed);
        });
        return this;
    }

    /** The pressed filter; null only before the first is added. */
    public @Nullable T selected() {
        return selected;
    }

    /** Called with the filter a person pressed. */
    public FilterBar<T> onChange(Consumer<T> listener) {
        listeners.add(listener);
        return this;
    }

    private FilterBar<T> add(T filter, String name, long number, String tone) {
        var button = new Button(name, click -> {
            select(filter);
            listeners.forEach(listener -> listener.accept(filter));
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("filter");
        if (!tone.isEmpty()) {
            button.addClassName(tone);
        }
        var count = new Span(Long.toString(number));
        count.addClassName("cnt");
        button.setSuffixComponent(count);
        buttons.put(filter, button);
        counts.put(filter, count);
        add(button);
        T pressed = selected;
        select(pressed == null ? filter : pressed);
        return this;
    }
}
