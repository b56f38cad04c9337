package cadence.notes.ui;

import cadence.notes.AttachmentRow;
import cadence.notes.AttachmentService;
import cadence.notes.AttachmentType;
import cadence.shared.AppointmentId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.ui.Icons;
import cadence.shared.ui.Refusals;
import cadence.shared.ui.SectionHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.function.IntConsumer;

/** The draft's files: added by button, by dropping, or with the camera of a phone; what is refused is said here. */
class AttachmentsPanel extends Div {

    private static final long serialVersionUID = 1;

    private final transient AttachmentService files;
    private final AppointmentId appointment;
    private final IntConsumer kept;
    private final transient Refusals refusals = new Refusals();
    private final SectionHead head = new SectionHead(getTranslation("notes.files"));
    private final Div list = new Div();
    private final Div problems = new Div();
    private final Upload upload = new Upload();

    /** @param kept is told the draft's version after a file was added */
    AttachmentsPanel(AttachmentService files, AppointmentId appointment, IntConsumer kept) {
        this.files = files;
        this.appointment = appointment;
        this.kept = kept;
        addClassNames("section", "attachments");
        problems.addClassName("file-problems");
        problems.getElement().setAttribute("role", "status");
        add(head, list, upload(), problems);
        show();
    }

    private Upload upload() {
        var add = new Button(getTranslation("notes.files.add"), Icons.PLUS.create(14));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        upload.addClassName("file-upload");
        upload.setUploadButton(add);
        upload.setDropLabel(new Span(getTranslation("notes.files.drop")));
        upload.setDropLabelIcon(new Span());
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAcceptedFileExtensions(AttachmentType.endings().toArray(String[]::new));
        upload.setMaxFileSize(AttachmentService.LIMIT);
        upload.setUploadHandler(this::receive);
        // The browser refuses some before they are sent: by their name's ending, or their size.
        upload.addFileRejectedListener(refused -> say(getTranslation(
                refused.getErrorMessage().toLowerCase(java.util.Locale.ROOT).contains("big")
                        ? "notes.file.too-big"
                        : "notes.file.kind",
                refused.getFileName())));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            show();
        });
        return upload;
    }

    /** Runs outside the session's lock, so that the page stays alive while a large file arrives. */
    private void receive(UploadEvent event) {
        try {
            int version = files.add(appointment, event.getFileName(), event.getInputStream());
            event.getUI().access(() -> kept.accept(version));
        } catch (Refused refusal) {
            event.reject();
            event.getUI().access(() -> say(getTranslation(refusal.messageKey(), refusal.arguments())));
        } catch (NotFound gone) {
            event.reject();
        } catch (IOException interrupted) {
            event.getUI().access(() -> say(getTranslation("notes.file.interrupted", event.getFileName())));
        }
    }

    private void say(String sentence) {
        var line = new Paragraph(sentence);
        line.addClassName("err");
        problems.add(line);
    }

    private void show() {
        List<AttachmentRow> rows = files.of(appointment);
        head.count(rows.size());
        list.removeAll();
        if (!rows.isEmpty()) {
            list.add(new AttachmentList(rows, this::remove));
        }
    }

    private void remove(AttachmentRow file) {
        problems.removeAll();
        refusals.attempt(() -> files.remove(file.id()));
        show();
    }
}
