package cadence.notes.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import org.jspecify.annotations.Nullable;

/** Whole numbers within bounds; anything else stays in the field with a sentence beside it and is not saved. */
final class Numbers {

    private Numbers() {}

    static void bound(IntegerField field, int from, int to) {
        String sentence = field.getTranslation("notes.out-of-range", from, to);
        field.setMin(from);
        field.setMax(to);
        field.setI18n(new IntegerFieldI18n()
                .setBadInputErrorMessage(sentence)
                .setMinErrorMessage(sentence)
                .setMaxErrorMessage(sentence)
                .setStepErrorMessage(sentence));
    }

    /** The number, or the one saved before where it is out of bounds. */
    static @Nullable Integer within(IntegerField field, @Nullable Integer saved) {
        Integer value = field.getValue();
        return value == null || value >= field.getMin() && value <= field.getMax() ? value : saved;
    }

    /** The pressure bar's "not said" is 0. */
    static int orZero(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    static @Nullable Integer orNull(int value) {
        return value == 0 ? null : value;
    }
}
