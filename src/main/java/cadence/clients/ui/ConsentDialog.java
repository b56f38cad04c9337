package cadence.clients.ui;

import cadence.clients.ClientConsent;
import cadence.clients.ClientConsents;
import cadence.clients.ClientPage;
import cadence.clients.ClientPage.Registration;
import cadence.shared.ClinicId;
import cadence.shared.ui.DataTable;
import cadence.shared.ui.Formats;
import cadence.shared.ui.SectionHead;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** All consents of a client in a clinic, and the form that records one. */
class ConsentDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient ClientPage page;
    private final transient ClientConsents consents;
    private final Div list = new Div();
    private final RadioButtonGroup<ClientConsent.Kind> kind = new RadioButtonGroup<>();
    private final IntegerField version = new IntegerField(getTranslation("clients.consent.version"));
    private final DatePicker givenOn = Dates.picker("clients.consent.given-on");
    private final ComboBox<ClinicId> shareWith = new ComboBox<>(getTranslation("clients.consent.share-with"));

    ConsentDialog(ClientPage page, ClientConsents consents, Clock clock, Runnable afterwards) {
        this.page = page;
        this.consents = consents;
        setHeaderTitle(getTranslation("clients.consent.title"));
        setWidth("640px");
        List<Registration> others = page.registrations().stream().skip(1).toList();
        kind.addClassName("segments");
        kind.setAriaLabel(getTranslation("clients.consent.kind"));
        kind.setItems(
                others.isEmpty()
                        ? List.of(ClientConsent.Kind.TREAT, ClientConsent.Kind.DATA)
                        : List.of(ClientConsent.Kind.values()));
        kind.setItemLabelGenerator(each -> getTranslation("clients.consent." + each));
        kind.addValueChangeListener(change -> shareWith.setVisible(change.getValue() == ClientConsent.Kind.SHARE));
        shareWith.setItems(others.stream().map(Registration::clinic).toList());
        shareWith.setItemLabelGenerator(id -> others.stream()
                .filter(other -> other.clinic().equals(id))
                .map(Registration::clinicName)
                .findFirst()
                .orElse(""));
        kind.setValue(ClientConsent.Kind.TREAT);
        version.setManualValidation(true);
        givenOn.setValue(LocalDate.ofInstant(clock.instant(), page.here().zone()));
        FormLayout form = new FormLayout(version, givenOn, shareWith);
        form.addClassName("form");
        form.setAutoResponsive(true);
        form.setExpandFields(true);
        Button record = new Button(getTranslation("clients.consent.record"), click -> record());
        add(list, new SectionHead(getTranslation("clients.consent.new")), kind, form, record);
        Button done = new Button(getTranslation("clients.close"), click -> close());
        getFooter().add(done);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                afterwards.run();
            }
        });
        show();
    }

    private void show() {
        List<ClientConsent> all = consents.of(page.ref());
        version.setValue(all.stream()
                .map(ClientConsent::wordingVersion)
                .max(Integer::compare)
                .orElse(1));
        Formats formats = UiFormats.in(page.here().zone());
        DataTable table = new DataTable(getTranslation("clients.consent.title"))
                .column(getTranslation("clients.consent.kind"))
                .figures(getTranslation("clients.consent.version.short"))
                .column(getTranslation("clients.consent.given-on"))
                .column(getTranslation("clients.consent.by"))
                .column(getTranslation("clients.consent.state"));
        for (ClientConsent consent : all) {
            table.row(
                    consent.kind() == ClientConsent.Kind.SHARE
                            ? getTranslation("clients.consent.SHARE.with", consent.sharedWith())
                            : getTranslation("clients.consent." + consent.kind()),
                    consent.wordingVersion(),
                    formats.date(consent.givenOn()),
                    consent.recordedBy(),
                    state(consent, formats));
        }
        list.removeAll();
        list.add(table);
    }

    private Object state(ClientConsent consent, Formats formats) {
        LocalDate withdrawn = consent.withdrawnOn();
        if (withdrawn != null) {
            return getTranslation("clients.consent.state.withdrawn", formats.date(withdrawn));
        }
        Button withdraw = new Button(getTranslation("clients.consent.withdraw"), click -> {
            if (RefusedFields.run(Map.of(), () -> consents.withdraw(consent))) {
                show();
            }
        });
        withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return withdraw;
    }

    private void record() {
        if (Dates.readable(givenOn)
                && RefusedFields.run(
                        Map.of("wordingVersion", version, "givenOn", givenOn, "shareWith", shareWith),
                        () -> consents.record(
                                page.ref(),
                                kind.getValue(),
                                version.getValue(),
                                givenOn.getValue(),
                                shareWith.getValue()))) {
            show();
        }
    }
}
