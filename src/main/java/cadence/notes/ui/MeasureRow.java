package cadence.notes.ui;

import cadence.notes.Asymmetry;
import cadence.notes.Measurable;
import cadence.notes.Measure;
import cadence.notes.Measurement;
import cadence.notes.Side;
import cadence.shared.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One thing that is measured: left and right with their difference, or one value; and what is usual. */
class MeasureRow extends Div {

    private static final long serialVersionUID = 1;

    private final transient Measurable what;
    private final IntegerField first;
    private final @Nullable IntegerField second;
    private final Span difference = new Span();
    private @Nullable BigDecimal firstGood;
    private @Nullable BigDecimal secondGood;

    MeasureRow(Measurable what, Runnable changed, Consumer<MeasureRow> removed) {
        this.what = what;
        Measure measure = what.measure();
        addClassName("measure");
        DraftKeeper.name(this, "measurements");
        getElement().setAttribute("data-measure", measure.name());
        getElement().setAttribute("data-subject", what.subject());
        setClassName("score", !measure.isRangeOfMotion());
        String name = MeasureWords.name(what);
        var label = new Span(name);
        label.addClassName("measure-name");
        add(label);
        if (measure.isSided()) {
            first = field(getTranslation("notes.measure.left.aria", name), changed);
            second = field(getTranslation("notes.measure.right.aria", name), changed);
            add(first, second);
        } else {
            first = field(name, changed);
            first.addClassName("single");
            second = null;
            add(first);
        }
        difference.addClassNames("num", "difference");
        var usual = new Span(measure.isRangeOfMotion() ? MeasureWords.usual(measure) : "");
        usual.addClassNames("num", "usual");
        var remove = new Button(Icons.CLOSE.create(12), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("notes.measure.remove", name));
        // Tab goes from figure to figure: with the keyboard a row is removed by emptying it.
        remove.setTabIndex(-1);
        remove.addClassName("remove");
        add(difference, usual, remove);
    }

    Measurable what() {
        return what;
    }

    /** Takes a saved value into its field. */
    void show(Measurement measurement) {
        if (measurement.side() == Side.RIGHT && second != null) {
            secondGood = measurement.value();
            second.setValue(measurement.value().intValue());
        } else {
            firstGood = measurement.value();
            first.setValue(measurement.value().intValue());
        }
        showDifference();
    }

    /** As they may be saved: a field that is out of bounds counts as it was before. */
    List<Measurement> measurements() {
        firstGood = good(first, firstGood);
        var found = new ArrayList<Measurement>();
        if (firstGood != null) {
            found.add(new Measurement(what.measure(), what.subject(), second == null ? null : Side.LEFT, firstGood));
        }
        if (second != null) {
            secondGood = good(second, secondGood);
            if (secondGood != null) {
                found.add(new Measurement(what.measure(), what.subject(), Side.RIGHT, secondGood));
            }
        }
        return found;
    }

    boolean fits() {
        return !first.isInvalid() && (second == null || !second.isInvalid());
    }

    void focusFirst() {
        first.focus();
    }

    void focusUnfit() {
        (second == null || first.isInvalid() ? first : second).focus();
    }

    private IntegerField field(String name, Runnable changed) {
        var field = new IntegerField();
        field.setAriaLabel(name);
        field.addClassName("min");
        Numbers.bound(field, what.measure().least(), what.measure().most());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(NoteForm.PAUSE_MS);
        field.addValueChangeListener(change -> {
            showDifference();
            changed.run();
        });
        return field;
    }

    /** A value with a decimal, which this field cannot show, stays until another is typed. */
    private static @Nullable BigDecimal good(IntegerField field, @Nullable BigDecimal before) {
        Integer value = field.getValue();
        boolean bad = field.isInvalid() || value != null && (value < field.getMin() || value > field.getMax());
        if (bad || value != null && before != null && before.intValue() == value) {
            return before;
        }
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private void showDifference() {
        Integer left = first.getValue();
        Integer right = second == null ? null : second.getValue();
        BigDecimal apart = left == null || right == null || !fits()
                ? null
                : Asymmetry.between(BigDecimal.valueOf(left), BigDecimal.valueOf(right));
        difference.setText(apart == null ? "" : apart.toPlainString());
        difference.setClassName("b", Asymmetry.isNotable(apart));
    }
}
