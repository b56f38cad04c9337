package cadence.accounts.ui;

import cadence.accounts.Invited;
import cadence.shared.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/** The link just made. It is shown once: afterwards nobody knows it, only a new one can be made. */
@NamedInterface("ui")
public final class LinkDialog {

    private static final String COPY = """
            const done = () => { $1.textContent = $2; };
            const field = $0.inputElement;
            field.select();
            if (navigator.clipboard) { navigator.clipboard.writeText(field.value).then(done); }
            else { document.execCommand('copy'); done(); }
            """;

    private LinkDialog() {}

    static void show(Invited invited, AccountWords words) {
        show(
                invited,
                words.formats()
                        .date(LocalDate.ofInstant(
                                invited.expires(), words.formats().zone())));
    }

    /** Public for the team's view, which invites too. */
    public static void show(Invited invited, String expires) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("accounts.link.title"));
        dialog.setWidth("min(560px, calc(100vw - 32px))");
        Paragraph text = new Paragraph(dialog.getTranslation(
                invited.mailed() ? "accounts.link.mailed" : "accounts.link.pass-on", invited.email(), expires));
        text.addClassName("sec");
        TextField link = new TextField(dialog.getTranslation("accounts.link.label"));
        link.setValue(invited.link());
        link.setReadOnly(true);
        link.setWidthFull();
        Button copy = new Button(dialog.getTranslation("accounts.link.copy"), Icons.COPY.create(14));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.addClickListener(click -> copy.getElement()
                .executeJs(COPY, link.getElement(), copy.getElement(), copy.getTranslation("accounts.link.copied")));
        Button close = new Button(dialog.getTranslation("accounts.close"), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.add(text, link);
        dialog.getFooter().add(close, copy);
        dialog.open();
    }
}
