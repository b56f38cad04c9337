package cadence.clients.ui;

import cadence.shared.Refused;
import cadence.shared.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;

/** Says beside the field that it concerns why something was refused. */
final class RefusedFields {

    private RefusedFields() {}

    /** Runs the deed; a refusal goes to its field, or to a notice when it concerns none. True when it was done. */
    static boolean run(Map<String, ? extends Component> fields, Runnable deed) {
        fields.values().forEach(field -> {
            if (field instanceof HasValidationProperties validated) {
                validated.setInvalid(false);
            }
        });
        try {
            deed.run();
            return true;
        } catch (Refused refused) {
            String sentence = I18NProvider.translate(refused.messageKey(), refused.arguments());
            Component field = fields.get(refused.field());
            if (field instanceof HasValidationProperties validated) {
                validated.setErrorMessage(sentence);
                validated.setInvalid(true);
                if (field instanceof Focusable<?> focusable) {
                    focusable.focus();
                }
            } else {
                Notices.refusal(sentence);
            }
            return false;
        }
    }
}
