package cadence.clients.ui;

import cadence.clients.ClientData;
import cadence.clients.ClientFileService;
import cadence.clients.ClientSummary;
import cadence.clients.ClientsNavigation;
import cadence.shared.ClientId;
import cadence.shared.Refused;
import cadence.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** Registers a client. Says calmly when someone of that name and birth date is known already. */
class NewClientDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final ClientForm form;
    private final transient ClientFileService files;
    private final transient Clock clock;
    private final transient Consumer<ClientId> afterwards;
    private final Paragraph namesake = new Paragraph();

    NewClientDialog(ClientForm form, ClientFileService files, Clock clock, Consumer<ClientId> afterwards) {
        this.form = form;
        this.files = files;
        this.clock = clock;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("clients.new"));
        setWidth("600px");
        setCloseOnOutsideClick(false);
        namesake.addClassNames("sec", "client-namesake");
        namesake.getElement().setAttribute("role", "status");
        add(form, namesake);
        Button cancel = new Button(getTranslation("clients.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button(getTranslation("clients.new.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(false);
        getFooter().add(cancel, save);
        form.onIdentity(this::lookForNamesake);
    }

    private void lookForNamesake() {
        ClientData data = form.data();
        namesake.removeAll();
        LocalDate birth = data.birthDate();
        if (birth != null && data.givenName().length() + data.familyName().length() <= 160) {
            files.namesake(data.givenName(), data.familyName(), birth).ifPresent(this::hint);
        }
    }

    private void hint(ClientSummary other) {
        namesake.add(
                new Span(getTranslation("clients.new.namesake", other.fullName()) + " "),
                new Anchor(ClientsNavigation.path(other.id()), getTranslation("clients.new.namesake.open")));
    }

    private void save() {
        if (!form.check(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1))) {
            return;
        }
        try {
            ClientId id = files.create(form.data());
            close();
            afterwards.accept(id);
        } catch (Refused refused) {
            if (!form.say(refused)) {
                Notices.refusal(getTranslation(refused.messageKey(), refused.arguments()));
            }
        }
    }
}
