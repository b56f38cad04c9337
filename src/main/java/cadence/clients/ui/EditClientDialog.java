package cadence.clients.ui;

import cadence.clients.ClientContact;
import cadence.clients.ClientData;
import cadence.clients.ClientFileService;
import cadence.clients.ClientPage;
import cadence.shared.Refused;
import cadence.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Changes who a client is and how to reach them; a manager also assigns the therapist. */
class EditClientDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final ClientForm form = new ClientForm();
    private final transient ClientPage page;
    private final transient ClientFileService files;
    private final transient Clock clock;
    private final transient Runnable afterwards;

    EditClientDialog(ClientPage page, ClientFileService files, Clock clock, Runnable afterwards) {
        this.page = page;
        this.files = files;
        this.clock = clock;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("clients.edit.title", page.fullName()));
        setWidth("600px");
        setCloseOnOutsideClick(false);
        ClientPage.Registration here = page.here();
        form.offer(Map.of(here.clinic(), here.clinicName()), files::therapists, true);
        ClientContact contact = page.contact();
        form.show(new ClientData(
                page.givenName(),
                page.familyName(),
                page.earlierName(),
                page.birthDate(),
                contact == null ? ClientContact.NONE : contact,
                here.clinic(),
                here.therapist()));
        if (!page.managed()) {
            form.withoutTherapist();
        }
        add(form);
        Button cancel = new Button(getTranslation("clients.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button(getTranslation("clients.edit.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, save);
    }

    private void save() {
        if (!form.check(LocalDate.ofInstant(clock.instant(), page.here().zone()))) {
            return;
        }
        try {
            files.update(page.ref(), form.data(), page.version());
            close();
            afterwards.run();
        } catch (Refused refused) {
            if (!form.say(refused)) {
                Notices.refusal(getTranslation(refused.messageKey(), refused.arguments()));
            }
        }
    }
}
