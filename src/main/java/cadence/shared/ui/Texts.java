package cadence.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * All texts of the product: one bundle a room, {@code texts/<room>.properties}, chosen by the first segment of the key. A
 * new language is a set of files {@code <room>_<language>.properties} and an entry in {@link #getProvidedLocales()}.
 */
@Component
public class Texts implements I18NProvider {

    private static final long serialVersionUID = 1;

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.UK);
    }

    /** The text for the key, its {@code {0}} placeholders filled; a missing key shows itself, so that a test finds it. */
    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        int dot = key.indexOf('.');
        try {
            String text = ResourceBundle.getBundle("texts/" + (dot < 0 ? key : key.substring(0, dot)), locale)
                    .getString(key);
            return params.length == 0 ? text : new MessageFormat(text, locale).format(params);
        } catch (MissingResourceException missing) {
            return "!" + key;
        }
    }
}
