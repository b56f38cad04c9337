package cadence.notes;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NoteId;
import cadence.shared.Refused;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A note's state. It owns its transitions: draft, saved any number of times, then signed for good. */
final class SessionNote {

    private final NoteId id;
    private final AppointmentId appointment;
    private final ClinicId clinic;
    private final ClientId client;
    private final AccountId author;
    private NoteState state;
    private Instant savedAt;
    private @Nullable Instant signedAt;
    private @Nullable Deadline due;
    private int version;

    SessionNote(
            NoteId id,
            AppointmentId appointment,
            ClinicId clinic,
            ClientId client,
            AccountId author,
            NoteState state,
            Instant savedAt,
            @Nullable Instant signedAt,
            int version) {
        this.id = id;
        this.appointment = appointment;
        this.clinic = clinic;
        this.client = client;
        this.author = author;
        this.state = state;
        this.savedAt = savedAt;
        this.signedAt = signedAt;
        this.version = version;
    }

    /** A draft that begins now, at version 1. */
    static SessionNote begin(NoteSession session, AccountId author, Instant now) {
        return new SessionNote(
                NoteId.next(),
                session.appointment(),
                session.clinic(),
                session.client(),
                author,
                NoteState.DRAFT,
                now,
                null,
                1);
    }

    /** Whether someone who last saw this version may write. */
    boolean isAt(int expectedVersion) {
        return version == expectedVersion && state == NoteState.DRAFT;
    }

    void save(Instant now) {
        requireDraft();
        savedAt = now;
        version++;
    }

    /**
     * Signs for good.
     *
     * @param deadline when it is due by the clinic's setting of today; kept with it
     * @throws Refused naming what is missing
     */
    void sign(DraftContent content, HandsOn handsOn, Deadline deadline, Instant now) {
        requireDraft();
        List<MissingPart> missing = handsOn.missing(content);
        if (!missing.isEmpty()) {
            throw new Refused(
                    missing.getFirst().key(),
                    "notes.sign.incomplete",
                    missing.stream().map(MissingPart::key).collect(Collectors.joining(", ")));
        }
        state = NoteState.SIGNED;
        signedAt = now;
        due = deadline;
    }

    /** @throws Refused once the note is signed */
    void requireDraft() {
        if (state == NoteState.SIGNED) {
            throw new Refused("", "notes.signed-already");
        }
    }

    boolean isSigned() {
        return state == NoteState.SIGNED;
    }

    NoteId id() {
        return id;
    }

    AppointmentId appointment() {
        return appointment;
    }

    ClinicId clinic() {
        return clinic;
    }

    ClientId client() {
        return client;
    }

    AccountId author() {
        return author;
    }

    NoteState state() {
        return state;
    }

    Instant savedAt() {
        return savedAt;
    }

    @Nullable
    Instant signedAt() {
        return signedAt;
    }

    /** When it was due; null while it is a draft. */
    @Nullable
    Deadline due() {
        return due;
    }

    /** When it was last changed: saved or signed. */
    Instant changedAt() {
        return signedAt == null ? savedAt : signedAt;
    }

    int version() {
        return version;
    }
}
