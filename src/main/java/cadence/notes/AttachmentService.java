package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clients.ClientRef;
import cadence.shared.AppointmentId;
import cadence.shared.AttachmentId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the files of notes: as its parent, a file is (access.md). Part of the draft until the note is signed, locked then. */
@Service
public class AttachmentService {

    /** Bytes. */
    public static final int LIMIT = AttachmentCheck.LIMIT;

    private final AttachmentStore files;
    private final AttachmentCheck check;
    private final Thumbnails thumbnails;
    private final VirusScan scan;
    private final AttachmentWriting writing;
    private final NoteQuery notes;
    private final Access access;
    private final AuditTrail audit;

    AttachmentService(
            AttachmentStore files,
            AttachmentCheck check,
            Thumbnails thumbnails,
            VirusScan scan,
            AttachmentWriting writing,
            NoteQuery notes,
            Access access,
            AuditTrail audit) {
        this.files = files;
        this.check = check;
        this.thumbnails = thumbnails;
        this.scan = scan;
        this.writing = writing;
        this.notes = notes;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Adds a file to the actor's own draft, and begins the draft when there is none. The file is looked at, scanned and drawn
     * before the transaction begins, which is short.
     *
     * @return the draft's version afterwards
     * @throws Refused saying what is wrong with the file
     * @throws NotFound if the session is not in the actor's diary
     * @throws IOException if the file did not arrive whole; nothing was kept then
     */
    @Asks(resource = Resource.NOTE_DRAFT, operation = Operation.UPDATE)
    public int add(AppointmentId appointment, String fileName, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LIMIT + 1);
        String name = Typed.requiredLine("file", nameOf(fileName), AttachmentCheck.NAME_LIMIT);
        AttachmentType type = check.check(name, bytes);
        scan.scan(name, bytes);
        return writing.keep(
                appointment, new NewAttachment(name, type, bytes, thumbnails.of(type, bytes), scan.isConfigured()));
    }

    /** The files of a session's note that the actor may read, in the order in which they were added. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.NOTE_DRAFT, operation = Operation.READ)
    public List<AttachmentRow> of(AppointmentId appointment) {
        NoteQuery.Head head = notes.head(appointment).orElseThrow(NotFound::new);
        access.require(
                Resource.NOTE_DRAFT,
                Operation.READ,
                head.session().clinic(),
                head.session().client());
        return head.note() == null ? List.of() : files.ofNote(head.note());
    }

    /** The files of a client's notes in one clinic that the actor may read, latest first. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public List<AttachmentRow> ofClient(ClientRef client) {
        access.require(Resource.SIGNED_NOTE, Operation.READ, client.clinic(), client.client());
        return files.ofClient(client.client(), client.clinic());
    }

    /** How many files {@link #ofClient} has; empty when none may be read. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public OptionalInt countOf(ClientRef client) {
        return access.may(Resource.SIGNED_NOTE, Operation.READ, client.clinic(), client.client())
                ? OptionalInt.of(files.count(client.client(), client.clinic()))
                : OptionalInt.empty();
    }

    /** @throws NotFound if there is no such file, or it is not the actor's to read */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public AttachmentRow read(AttachmentId id) {
        return files.one(id).orElseThrow(NotFound::new);
    }

    /**
     * Writes the file's content out, piece by piece, and leaves a trace.
     *
     * @throws NotFound as {@link #read}
     */
    @Transactional
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public void copy(AttachmentId id, OutputStream out) {
        AttachmentStore.Owner owner = files.owner(id).orElseThrow(NotFound::new);
        audit.clinical("note.file.read", owner.clinic(), owner.client(), id, "");
        files.copy(id, out);
    }

    /** A small PNG of the file, null where there is none. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public byte @Nullable [] thumbnail(AttachmentId id) {
        return files.thumbnail(id);
    }

    /**
     * Takes a file out of the actor's own draft.
     *
     * @throws Refused once the note is signed
     * @throws NotFound if it is not in a draft of the actor's
     */
    @Transactional
    @Asks(resource = Resource.NOTE_DRAFT, operation = Operation.UPDATE)
    public void remove(AttachmentId id) {
        AttachmentRow row = files.one(id).orElseThrow(NotFound::new);
        if (row.signed()) {
            throw new Refused("", "notes.signed-already");
        }
        AttachmentStore.Owner owner = files.owner(id).orElseThrow(NotFound::new);
        if (!files.remove(id)) {
            throw new NotFound();
        }
        audit.clinical("note.file.remove", owner.clinic(), owner.client(), id, "");
    }

    /** Some browsers send a whole path. */
    private static String nameOf(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
