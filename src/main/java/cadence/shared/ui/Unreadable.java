package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.Optional;

/**
 * What was typed and is no date, no time or no number. The server gets no value for it, as if nothing had been typed: forms ask
 * here, lest they take it for nothing.
 */
public final class Unreadable {

    private Unreadable() {}

    /** The sentence for what stands in the field, or empty where it can be read. */
    public static Optional<String> sentence(Component field) {
        if (!(field instanceof HasValidator<?> validated) || !(field instanceof HasValue<?, ?> input)) {
            return Optional.empty();
        }
        return error(validated, input.getValue(), field)
                .map(said -> said.isEmpty() ? field.getTranslation(fallback(field)) : said);
    }

    /**
     * Says so beside the field, or takes the sentence away.
     *
     * @return whether it cannot be read
     */
    public static <F extends Component & HasValidationProperties> boolean mark(F field) {
        Optional<String> sentence = sentence(field);
        sentence.ifPresent(field::setErrorMessage);
        field.setInvalid(sentence.isPresent());
        return sentence.isPresent();
    }

    @SuppressWarnings("unchecked")
    private static <V> Optional<String> error(HasValidator<V> field, Object value, Component component) {
        // With a context the field leaves out whether it is required: that is for the services to say.
        var result = field.getDefaultValidator().apply((V) value, new ValueContext(component));
        return result.isError() ? Optional.of(result.getErrorMessage()) : Optional.empty();
    }

    private static String fallback(Component field) {
        return switch (field) {
            case DatePicker date -> "shared.typed.date";
            case TimePicker time -> "shared.typed.time";
            default -> "shared.typed.number";
        };
    }
}
