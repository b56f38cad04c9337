package cadence.shared.ui;

import cadence.shared.Refused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says beside the field why something was refused; what concerns no field is said at the foot of the page. */
public final class Refusals {

    private final Map<String, Component> fields = new LinkedHashMap<>();

    /**
     * Registers an input.
     *
     * @param name as in {@link Refused#field()}
     * @param field an input that can show an error message
     * @return the same input
     */
    public <F extends Component & HasValidationProperties & HasValue<?, ?>> F field(String name, F field) {
        fields.put(name, field);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }

    /**
     * Does it, or says why not: nothing typed is lost.
     *
     * @return whether it was done
     */
    public boolean attempt(Runnable deed) {
        fields.values().forEach(field -> ((HasValidationProperties) field).setInvalid(false));
        if (isUnreadable()) {
            return false;
        }
        try {
            deed.run();
            return true;
        } catch (Refused refused) {
            say(refused);
            return false;
        }
    }

    /** Says beside each field what cannot be read, and goes to the first. */
    private boolean isUnreadable() {
        List<Component> unreadable = fields.values().stream()
                .filter(field -> Unreadable.sentence(field).isPresent())
                .toList();
        unreadable
                .reversed()
                .forEach(field -> say(field, Unreadable.sentence(field).orElse("")));
        return !unreadable.isEmpty();
    }

    private static void say(Component field, String sentence) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(sentence);
            validated.setInvalid(true);
        }
        if (field instanceof Focusable<?> input) {
            input.focus();
        }
    }

    private void say(Refused refused) {
        Component field = fields.get(refused.field());
        if (field != null) {
            say(field, field.getTranslation(refused.messageKey(), refused.arguments()));
        } else {
            Notices.refusal(com.vaadin.flow.i18n.I18NProvider.translate(refused.messageKey(), refused.arguments()));
        }
    }
}
