package cadence.clinics.ui;

import cadence.clinics.SessionLengths.Length;
import cadence.shared.Refused;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How long, from and to, in minutes; each of the two says for itself what is wrong with it. */
class LengthField extends CustomField<Length> {

    private static final long serialVersionUID = 1;

    private final IntegerField from;
    private final IntegerField to;

    /**
     * @param from the shorter, holding what is set
     * @param to the longer
     */
    LengthField(IntegerField from, IntegerField to) {
        this.from = from;
        this.to = to;
        Span between = new Span(getTranslation("clinics.length.to"));
        between.addClassName("sec");
        Div line = new Div(from, between, to);
        line.addClassName("length-line");
        add(line);
        addClassName("length");
        setValue(generateModelValue());
        from.addValueChangeListener(change -> updateValue());
        to.addValueChangeListener(change -> updateValue());
    }

    /** @throws Refused if one of the two is missing; the service judges the rest */
    Length need(String key) {
        return new Length(need(key + "MinutesFrom", from), need(key + "MinutesTo", to));
    }

    private static int need(String field, IntegerField input) {
        return input.getOptionalValue().orElseThrow(() -> new Refused(field, "clinics.number"));
    }

    IntegerField from() {
        return from;
    }

    IntegerField to() {
        return to;
    }

    @Override
    protected @Nullable Length generateModelValue() {
        return from.isEmpty() || to.isEmpty() ? null : new Length(from.getValue(), to.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable Length length) {
        if (length != null && !Objects.equals(length, generateModelValue())) {
            from.setValue(length.from());
            to.setValue(length.to());
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        from.setReadOnly(readOnly);
        to.setReadOnly(readOnly);
    }
}
