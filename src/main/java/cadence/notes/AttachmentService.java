package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clients.ClientRef;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.AttachmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.NoteId;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import software.amazon.awssdk.core.exception.SdkException;

/** The door to the files of notes: as its parent, a file is (access.md). Part of the draft until the note is signed, locked then. */
@Service
public class AttachmentService {

    /** Bytes. */
    public static final int LIMIT = AttachmentCheck.LIMIT;

    private final AttachmentStore files;
    private final AttachmentCheck check;
    private final Thumbnails thumbnails;
    private final VirusScan scan;
    private final OutsideFiles objects;
    private final AttachmentWriting writing;
    private final TransactionTemplate reading;
    private final NoteQuery notes;
    private final Access access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    AttachmentService(
            AttachmentStore files,
            AttachmentCheck check,
            Thumbnails thumbnails,
            VirusScan scan,
            OutsideFiles objects,
            AttachmentWriting writing,
            PlatformTransactionManager transactions,
            NoteQuery notes,
            Access access,
            CurrentUser currentUser,
            AuditTrail audit) {
        this.files = files;
        this.check = check;
        this.thumbnails = thumbnails;
        this.scan = scan;
        this.objects = objects;
        this.writing = writing;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.notes = notes;
        this.access = access;
        this.currentUser = currentUser;
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
        byte[] thumbnail = thumbnails.of(type, bytes);
        AttachmentId id = AttachmentId.next();
        boolean outside = objects.take(appointment, id, name, bytes);
        return writing.keep(
                appointment, new NewAttachment(id, outside, name, type, bytes, thumbnail, scan.isConfigured()));
    }

    /** The files of a session's note that the actor may read, in the order in which they were added. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.NOTE_DRAFT, operation = Operation.READ)
    public List<AttachmentRow> of(AppointmentId appointment) {
        NoteQuery.Head head = notes.head(appointment).orElseThrow(NotFound::new);
        requireReadable(
                head.session().clinic(),
                head.session().client(),
                head.note(),
                head.state() == NoteState.SIGNED,
                head.author());
        return head.note() == null ? List.of() : files.ofNote(head.note());
    }

    /** The files of a client's notes in one clinic that the actor may read, latest first. */
    @Transactional
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public List<AttachmentRow> ofClient(ClientRef client) {
        access.require(Resource.SIGNED_NOTE, Operation.READ, client.clinic(), client.client());
        audit.clinical("note.file.list", client.clinic(), client.client(), client.client(), "");
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

    /**
     * A file that is about to be read, with a trace of it; its content comes by {@link #piece}.
     *
     * @throws NotFound if there is no such file, or it is not the actor's to read
     */
    @Transactional
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public AttachmentRow open(AttachmentId id) {
        AttachmentStore.Owner owner = readable(id);
        audit.clinical("note.file.read", owner.clinic(), owner.client(), id, "");
        return files.one(id).orElseThrow(NotFound::new);
    }

    /**
     * A piece of a file's content, from 0; empty after the last. One short transaction each, so that a slow reader holds no
     * connection to the database, and a slow object store none either.
     *
     * @throws NotFound as {@link #open}
     * @throws SdkException if the object store that has it does not answer
     */
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public Optional<byte[]> piece(AttachmentId id, int position) {
        AtomicReference<byte[]> content = new AtomicReference<>();
        AttachmentStore.Owner owner = Objects.requireNonNull(reading.execute(status -> {
            AttachmentStore.Owner found = readable(id);
            if (!found.outside()) {
                files.piece(id, position).ifPresent(content::set);
            }
            return found;
        }));
        long from = (long) position * AttachmentStore.PIECE;
        return owner.outside() && from < owner.bytes()
                ? Optional.of(objects.bytes(id, from, from + AttachmentStore.PIECE - 1))
                : Optional.ofNullable(content.get());
    }

    /**
     * Whether a content that came by {@link #piece} is the one that was added: asked of a file that lies outside, before its
     * last piece is handed on.
     *
     * @param sha256 of the whole content
     * @throws NotFound as {@link #open}
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public boolean isWhole(AttachmentId id, byte[] sha256) {
        return !readable(id).outside()
                || files.piece(id, 0)
                        .filter(kept -> MessageDigest.isEqual(kept, sha256))
                        .isPresent();
    }

    /**
     * A small PNG of the file, null where there is none.
     *
     * @throws NotFound as {@link #open}
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public byte @Nullable [] thumbnail(AttachmentId id) {
        readable(id);
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
        AttachmentStore.Owner owner = readable(id);
        access.require(Resource.NOTE_DRAFT, Operation.UPDATE, owner.clinic(), owner.client());
        if (owner.signed()) {
            throw new Refused("", "notes.signed-already");
        }
        if (!files.remove(id)) {
            throw new NotFound();
        }
        audit.clinical("note.file.remove", owner.clinic(), owner.client(), id, "");
    }

    private AttachmentStore.Owner readable(AttachmentId id) {
        AttachmentStore.Owner owner = files.owner(id).orElseThrow(NotFound::new);
        requireReadable(owner.clinic(), owner.client(), owner.note(), owner.signed(), owner.author());
        return owner;
    }

    /** As its note, a file is read: a draft's by its author alone (access.md). */
    private void requireReadable(
            ClinicId clinic, ClientId client, @Nullable NoteId note, boolean signed, @Nullable AccountId author) {
        if (signed && note != null) {
            access.require(Resource.SIGNED_NOTE, Operation.READ, clinic, client, note);
        } else {
            access.require(Resource.NOTE_DRAFT, Operation.READ, clinic, client);
        }
        if (!signed && author != null && !author.equals(currentUser.id())) {
            throw new NotFound();
        }
    }

    /** Some browsers send a whole path. */
    private static String nameOf(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
