package cadence.notes.ui;

import cadence.accounts.PasswordCheckService;
import cadence.clients.ClientRef;
import cadence.notes.RecordPrint;
import cadence.notes.RecordPrintService;
import cadence.shared.ui.Refusals;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Asks for the period and, as this is an export, for the password; then shows how far it is, and gives the file. */
class RecordPrintDialog extends Dialog {

    private static final long serialVersionUID = 1;
    private static final int ASK_AGAIN_MS = 500;

    private final transient RecordPrintService records;
    private final transient RecordPrinting printing;
    private final transient ClientRef client;
    private final transient Refusals refusals = new Refusals();
    private final DatePicker from = refusals.field("from", Days.picker("notes.record.from"));
    private final DatePicker until = refusals.field("until", Days.picker("notes.record.until"));
    private final PasswordField password = refusals.field(PasswordCheckService.FIELD, new PasswordField());
    private final Paragraph state = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button(getTranslation("notes.cancel"), click -> close());
    private final Button prepare = new Button(getTranslation("notes.record.prepare"), click -> prepare());
    private transient RecordPrinting.@Nullable Job job;
    private @Nullable Registration polling;

    RecordPrintDialog(RecordPrintService records, RecordPrinting printing, ClientRef client, LocalDate today) {
        this.records = records;
        this.printing = printing;
        this.client = client;
        setHeaderTitle(getTranslation("notes.record.title"));
        addClassName("record-print");
        setWidth("min(480px, calc(100vw - 32px))");
        setCloseOnOutsideClick(false);
        from.setValue(today.minusYears(1));
        until.setValue(today);
        password.setLabel(getTranslation("notes.record.password"));
        password.setHelperText(getTranslation("notes.record.password.why"));
        password.getElement().setProperty("autocomplete", "current-password");
        password.setManualValidation(true);
        password.setWidthFull();
        var days = new Div(from, until);
        days.addClassName("record-days");
        state.addClassName("sec");
        state.getElement().setAttribute("role", "status");
        state.setVisible(false);
        bar.setVisible(false);
        add(new Paragraph(getTranslation("notes.record.hint")), days, password, state, bar);
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        prepare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        prepare.setDisableOnClick(true);
        getFooter().add(cancel, prepare);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                password.focus();
            }
        });
    }

    private void prepare() {
        String typed = password.getValue();
        password.clear();
        boolean begun = refusals.attempt(() -> {
            RecordPrint record = records.begin(client, from.getValue(), until.getValue(), typed);
            job = printing.start(record);
        });
        prepare.setEnabled(!begun);
        if (begun) {
            from.setReadOnly(true);
            until.setReadOnly(true);
            password.setVisible(false);
            state.setVisible(true);
            bar.setVisible(true);
            UI ui = UI.getCurrent();
            ui.setPollInterval(ASK_AGAIN_MS);
            polling = ui.addPollListener(poll -> look());
            look();
        }
    }

    private void look() {
        RecordPrinting.Job running = job;
        if (running == null) {
            return;
        }
        byte[] file = running.file();
        if (file != null) {
            done(file);
        } else if (running.failed()) {
            stop();
            state.setText(getTranslation("notes.record.failed"));
            prepare.setEnabled(true);
            password.setVisible(true);
            from.setReadOnly(false);
            until.setReadOnly(false);
        } else {
            boolean laying = running.read() >= running.notes();
            bar.setIndeterminate(laying);
            if (!laying) {
                bar.setValue((double) running.read() / running.notes());
            }
            state.setText(
                    laying
                            ? getTranslation("notes.record.laying", running.notes())
                            : getTranslation("notes.record.preparing", running.read(), running.notes()));
        }
    }

    private void done(byte[] file) {
        stop();
        state.setText(getTranslation(
                "notes.record.ready", UiFormats.in(ZoneOffset.UTC).bytes(file.length)));
        String name = "record-" + from.getValue() + "-" + until.getValue() + ".pdf";
        var save = new Anchor();
        save.setText(getTranslation("notes.record.save"));
        save.addClassNames("button-link", "primary");
        save.setHref(DownloadHandler.fromInputStream(event -> {
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            return new DownloadResponse(new ByteArrayInputStream(file), name, "application/pdf", file.length);
        }));
        save.setDownload(true);
        prepare.setVisible(false);
        cancel.setText(getTranslation("notes.record.close"));
        getFooter().add(save);
        save.focus();
    }

    private void stop() {
        bar.setVisible(false);
        if (polling != null) {
            polling.remove();
            polling = null;
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        stop();
        if (job != null) {
            job.giveUp();
            job = null;
        }
    }
}
