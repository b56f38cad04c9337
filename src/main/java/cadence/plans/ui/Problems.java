package cadence.plans.ui;

import cadence.shared.Refused;
import cadence.shared.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;

/** Says beside its field why something was refused, and whether a typed date is one. */
final class Problems {

    private Problems() {}

    /** Runs the deed; a refusal goes to its field, or to a notice when it concerns none. True when it was done. */
    static boolean none(Map<String, ? extends Component> fields, Runnable deed) {
        boolean readable = true;
        for (Component field : fields.values()) {
            if (field instanceof HasValidationProperties validated) {
                validated.setInvalid(false);
            }
            if (field instanceof DatePicker picker
                    && picker.getDefaultValidator()
                            .apply(picker.getValue(), new ValueContext(picker))
                            .isError()) {
                say(picker, I18NProvider.translate("plans.date.bad"));
                readable = false;
            }
        }
        if (!readable) {
            return false;
        }
        try {
            deed.run();
            return true;
        } catch (Refused refused) {
            String sentence = I18NProvider.translate(refused.messageKey(), refused.arguments());
            Component field = fields.get(refused.field());
            if (field == null) {
                Notices.refusal(sentence);
            } else {
                say(field, sentence);
            }
            return false;
        }
    }

    private static void say(Component field, String sentence) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(sentence);
            validated.setInvalid(true);
        }
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
