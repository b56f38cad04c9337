package cadence.accounts;

import cadence.shared.ui.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The words of the mail. */
@Component
class InvitationWords {

    private final Texts texts;

    InvitationWords(Texts texts) {
        this.texts = texts;
    }

    String subject() {
        return texts.getTranslation("accounts.mail.subject", Locale.UK);
    }

    String text(String fullName, String link) {
        return texts.getTranslation("accounts.mail.text", Locale.UK, fullName, link, InvitationStore.VALID.getDays());
    }
}
