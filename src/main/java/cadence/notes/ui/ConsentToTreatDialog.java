package cadence.notes.ui;

import cadence.clients.ClientConsent;
import cadence.clients.ClientConsents;
import cadence.clients.ClientRef;
import cadence.notes.NoteSession;
import cadence.shared.ui.Refusals;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;

/** Records the consent to treat that a session waits for. */
class ConsentToTreatDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final IntegerField version = new IntegerField(getTranslation("clients.consent.version"));
    private final DatePicker givenOn = Days.picker("clients.consent.given-on");

    ConsentToTreatDialog(BeforeHandsOn parts, NoteSession session, Runnable recorded) {
        var client = new ClientRef(session.client(), session.clinic());
        ClientConsents consents = parts.consents();
        List<ClientConsent> earlier = consents.of(client);
        setHeaderTitle(getTranslation("notes.consent.title", session.clientName()));
        setWidth("440px");
        var rule = new Paragraph(getTranslation("notes.consent.rule"));
        rule.addClassName("sec");
        version.setManualValidation(true);
        version.setValue(earlier.stream()
                .map(ClientConsent::wordingVersion)
                .max(Integer::compare)
                .orElse(1));
        givenOn.setValue(session.startsAt().atZone(session.zone()).toLocalDate());
        var refusals = new Refusals();
        refusals.field("wordingVersion", version);
        refusals.field("givenOn", givenOn);
        var form = new FormLayout(version, givenOn);
        form.addClassName("form");
        form.setAutoResponsive(true);
        form.setExpandFields(true);
        var record = new Button(getTranslation("clients.consent.record"), click -> {
            if (isOpened()
                    && Days.readable(givenOn)
                    && refusals.attempt(() -> consents.record(
                            client, ClientConsent.Kind.TREAT, version.getValue(), givenOn.getValue(), null))) {
                close();
                recorded.run();
            }
        });
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        record.addClickShortcut(Key.ENTER);
        var cancel = new Button(getTranslation("notes.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(rule, form);
        getFooter().add(cancel, record);
        record.focus();
    }
}
