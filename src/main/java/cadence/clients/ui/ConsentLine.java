package cadence.clients.ui;

import cadence.clients.ClientConsent;
import cadence.clients.ClientConsent.Kind;
import cadence.shared.ui.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** "Consent: treat v3, data v3. Sharing with Caversham withdrawn 4 Jun": what holds, what is missing, what was withdrawn. */
class ConsentLine extends Paragraph {

    private static final long serialVersionUID = 1;

    ConsentLine(List<ClientConsent> consents, Formats formats, Runnable open) {
        addClassName("consent-line");
        List<ClientConsent> holding =
                consents.stream().filter(ClientConsent::holds).toList();
        String held = holding.stream().map(this::words).distinct().collect(Collectors.joining(", "));
        add(new Span(
                held.isEmpty()
                        ? getTranslation("clients.consent.none")
                        : getTranslation("clients.consent.line", held)));
        for (Kind kind : List.of(Kind.TREAT, Kind.DATA)) {
            if (!holding.isEmpty() && holding.stream().noneMatch(consent -> consent.kind() == kind)) {
                Span missing = new Span(getTranslation("clients.consent.missing." + kind));
                missing.addClassName("warn");
                add(missing);
            }
        }
        consents.stream().filter(consent -> !consent.holds()).findFirst().ifPresent(withdrawn -> {
            var day = withdrawn.withdrawnOn();
            Span words = new Span(getTranslation(
                    "clients.consent.withdrawn", words(withdrawn), day == null ? "" : formats.dayMonth(day)));
            words.addClassName("sec");
            add(words);
        });
        Button button = new Button(getTranslation("clients.consent.open"), click -> open.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClassName("link");
        add(new Span(button));
    }

    private String words(ClientConsent consent) {
        return consent.kind() == Kind.SHARE
                ? getTranslation("clients.consent.short.SHARE", consent.sharedWith(), consent.wordingVersion())
                : getTranslation("clients.consent.short." + consent.kind(), consent.wordingVersion());
    }
}
