package cadence.clinics.ui;

import cadence.shared.ui.Shortened;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One setting: what it is, its control, and what it changes. Once changed it says what it was. */
class SettingRow<V> extends Div {

    private static final long serialVersionUID = 1;

    private final String label;
    private final String hint;
    private final transient HasValue<?, V> field;
    private final transient @Nullable V before;
    private final transient java.util.function.Function<V, String> words;
    private final Paragraph effect = new Paragraph();

    <F extends Component & HasValue<?, V>> SettingRow(
            String label, F field, String unit, String hint, java.util.function.Function<V, String> words) {
        this.label = label;
        this.hint = hint;
        this.field = field;
        this.before = field.getValue();
        this.words = words;
        addClassName("setting");
        Span name = new Span(label);
        name.addClassName("setting-name");
        Div control = new Div(field);
        control.addClassName("setting-control");
        if (!unit.isEmpty()) {
            Span after = new Span(unit);
            after.addClassName("sec");
            control.add(after);
        }
        effect.addClassName("setting-effect");
        add(name, control, effect);
        show();
    }

    boolean changed() {
        return !Objects.equals(before, field.getValue());
    }

    /** Such as "Sign within 24 to 48". */
    String change() {
        return getTranslation("clinics.change", label, inWords(before), inWords(field.getValue()));
    }

    void show() {
        boolean changed = changed();
        getClassNames().set("changed", changed);
        effect.removeAll();
        if (changed) {
            Span mark = new Span(getTranslation("clinics.changed"));
            mark.addClassName("warn");
            effect.add(mark, new Span(" " + getTranslation("clinics.was", inWords(before)) + " " + hint));
        } else {
            effect.add(hint);
        }
    }

    private String inWords(@Nullable V value) {
        String text = value == null ? "" : words.apply(value);
        if (text.isEmpty()) {
            return getTranslation("clinics.empty");
        }
        return Shortened.of(text, 40);
    }
}
