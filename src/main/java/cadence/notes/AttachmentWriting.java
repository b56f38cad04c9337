package cadence.notes;

import cadence.access.CurrentUser;
import cadence.audit.AuditTrail;
import cadence.shared.AppointmentId;
import cadence.shared.AttachmentId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a file that was looked at, in a transaction of its own. */
@Component
class AttachmentWriting {

    /** Files a note may have. */
    private static final int MOST = 20;

    private final NoteWriting writing;
    private final NoteStore notes;
    private final AttachmentStore files;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    AttachmentWriting(
            NoteWriting writing,
            NoteStore notes,
            AttachmentStore files,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.writing = writing;
        this.notes = notes;
        this.files = files;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Before the content goes to the object store: without the row that follows, it is deleted there again. Asks what
     * {@link #keep} will ask, so that nothing leaves the house for a note that takes no file.
     */
    @Transactional
    public void expect(AppointmentId appointment, AttachmentId id) {
        writing.begun(appointment).ifPresent(this::requireRoom);
        files.expect(id);
    }

    private void requireRoom(SessionNote note) {
        if (files.ofNote(note.id()).size() >= MOST) {
            throw new Refused("file", "notes.file.too-many", MOST);
        }
    }

    /** The draft's version afterwards: a file is no change of what is written, so it stays as it was. */
    @Transactional
    public int keep(AppointmentId appointment, NewAttachment file) {
        SessionNote note = writing.draftOf(appointment);
        requireRoom(note);
        files.add(note, file, clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.clinical("note.file.add", note.clinic(), note.client(), file.id(), "");
        return notes.lock(appointment, currentUser.id())
                .orElseThrow(NotFound::new)
                .version();
    }
}
