package cadence.notes;

import cadence.shared.ui.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The words of the mail: how many, never whose, when or what. */
@Component
class ReminderWords {

    private final Texts texts;

    ReminderWords(Texts texts) {
        this.texts = texts;
    }

    String subject(int notes) {
        return texts.getTranslation("notes.mail.subject", Locale.UK, notes);
    }

    /** @param address where Cadence is; empty if it is not known */
    String text(int notes, String address) {
        return texts.getTranslation(
                address.isEmpty() ? "notes.mail.text.no-address" : "notes.mail.text",
                Locale.UK,
                notes,
                address + "/unfinished-notes");
    }
}
