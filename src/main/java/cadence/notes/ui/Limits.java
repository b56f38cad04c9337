package cadence.notes.ui;

import cadence.shared.Typed;
import cadence.shared.ui.Formats;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.ZoneOffset;

/** Text that is too long stays in its field with a sentence beside it; it is neither cut nor saved. */
final class Limits {

    private Limits() {}

    static boolean fits(HasValue<?, String> field, int limit) {
        return field.getValue().length() <= limit && Typed.isWhole(field.getValue());
    }

    /** Marks the field, or takes the mark away. */
    static <C extends Component & HasValidationProperties> void check(C field, HasValue<?, String> value, int limit) {
        boolean fits = fits(value, limit);
        field.setInvalid(!fits);
        field.setErrorMessage(fits ? "" : sentence(field, value.getValue(), limit));
    }

    private static String sentence(Component field, String text, int limit) {
        Formats formats = UiFormats.in(ZoneOffset.UTC);
        return text.length() <= limit
                ? field.getTranslation("shared.typed.broken")
                : field.getTranslation("notes.too-long.field", formats.number(limit), formats.number(text.length()));
    }
}
