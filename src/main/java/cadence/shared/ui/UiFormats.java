package cadence.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.ZoneId;
import java.util.Locale;

/** {@link Formats} for the person who is looking: their locale, the words of the message bundle. */
public final class UiFormats {
    private UiFormats() {}

    /**
     * Formats in the current user interface's language.
     *
     * @param zone the clinic's time zone
     */
    public static Formats in(ZoneId zone) {
        UI ui = UI.getCurrent();
        Locale locale = ui == null ? Locale.UK : ui.getLocale();
        return new Formats(
                locale,
                zone,
                new Formats.Words(
                        I18NProvider.translate(locale, "shared.not-available"),
                        I18NProvider.translate(locale, "shared.today"),
                        I18NProvider.translate(locale, "shared.yesterday"),
                        I18NProvider.translate(locale, "shared.tomorrow")));
    }
}
