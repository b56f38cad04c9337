package cadence.plans.ui;

import cadence.shared.Refused;
import cadence.shared.ui.Unreadable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form by name: says beside each what is to be mended, all at once, and goes to the first. */
final class FormFields {

    /** A dialog that is closed by Escape must know of what was typed just before. */
    private static final int TYPING_MS = 300;

    private final Map<String, Component> fields = new LinkedHashMap<>();

    <F extends Component> F put(String name, F field) {
        fields.put(name, field);
        return field;
    }

    /** Whether all can be read and there is nothing to mend. */
    boolean check(List<Refused> problems) {
        fields.values().forEach(FormFields::clear);
        Map<String, String> sentences = new LinkedHashMap<>();
        problems.forEach(problem -> sentences.putIfAbsent(problem.field(), words(problem)));
        boolean fine = sentences.keySet().stream().noneMatch(fields::containsKey);
        for (var entry : fields.entrySet()) {
            Component field = entry.getValue();
            String sentence = Unreadable.sentence(field).orElse(sentences.get(entry.getKey()));
            if (sentence != null) {
                boolean first = fields.values().stream().noneMatch(FormFields::invalid);
                say(field, sentence, first);
                fine = false;
            }
        }
        return fine;
    }

    /** Says why something was refused; false when it concerns no field. */
    boolean say(Refused problem) {
        Component field = fields.get(problem.field());
        if (field == null) {
            return false;
        }
        say(field, words(problem), true);
        return true;
    }

    /** Nothing but the services and {@link #check} says that a value is wrong, and a change takes it back. */
    static <F extends Component> F quiet(F field) {
        switch (field) {
            case TextField text -> {
                text.setManualValidation(true);
                text.setValueChangeMode(ValueChangeMode.LAZY);
                text.setValueChangeTimeout(TYPING_MS);
            }
            case TextArea text -> {
                text.setManualValidation(true);
                text.setValueChangeMode(ValueChangeMode.LAZY);
                text.setValueChangeTimeout(TYPING_MS);
            }
            case ComboBox<?> choice -> choice.setManualValidation(true);
            case IntegerField number -> number.setManualValidation(true);
            case BigDecimalField number -> number.setManualValidation(true);
            default -> {}
        }
        if (field instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(change -> clear(field));
        }
        return field;
    }

    private static String words(Refused problem) {
        return PlanWords.say(problem.messageKey(), problem.arguments());
    }

    private static void say(Component field, String sentence, boolean goThere) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(sentence);
            validated.setInvalid(true);
        }
        if (goThere && field instanceof Focusable<?> input) {
            input.focus();
        }
    }

    private static void clear(Component field) {
        if (field instanceof HasValidationProperties validated) {
            validated.setInvalid(false);
        }
    }

    private static boolean invalid(Component field) {
        return field instanceof HasValidationProperties validated && validated.isInvalid();
    }
}
