package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clients.ClientRef;
import cadence.plans.RuleExceptions;
import cadence.shared.AppointmentId;
import cadence.shared.NotFound;
import cadence.shared.NoteId;
import cadence.shared.Refused;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads notes. Every reading of what a note says is in the trail (access.md). Writing: {@link NoteWriting}. */
@Service
public class SessionNoteService {

    /** Notes a page of a client's list holds. */
    public static final int PAGE = 20;

    private final NoteQuery query;
    private final ContentStore contents;
    private final SealQuery seals;
    private final CoSignatureQuery coSignatures;
    private final RuleExceptions exceptions;
    private final NoteWriting writing;
    private final Access access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    SessionNoteService(
            NoteQuery query,
            ContentStore contents,
            SealQuery seals,
            CoSignatureQuery coSignatures,
            RuleExceptions exceptions,
            NoteWriting writing,
            Access access,
            CurrentUser currentUser,
            AuditTrail audit) {
        this.query = query;
        this.contents = contents;
        this.seals = seals;
        this.coSignatures = coSignatures;
        this.exceptions = exceptions;
        this.writing = writing;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /**
     * The note of a session: what was signed, the actor's own draft, or what the booking says while nothing is written.
     *
     * @throws NotFound if there is no such session, or its note is not the actor's to read
     */
    @Transactional
    @Asks(resource = Resource.NOTE_DRAFT, operation = Operation.READ)
    public OpenedNote open(AppointmentId appointment) {
        NoteQuery.Head head = query.head(appointment).orElseThrow(NotFound::new);
        NoteSession session = head.session();
        NoteId note = head.note();
        boolean mine = head.author() == null ? session.own() : head.author().equals(currentUser.id());
        if (head.state() == NoteState.SIGNED && note != null) {
            access.require(Resource.SIGNED_NOTE, Operation.READ, session.clinic(), session.client(), note);
        } else {
            access.require(Resource.NOTE_DRAFT, Operation.READ, session.clinic(), session.client());
            if (!mine) {
                throw new NotFound();
            }
        }
        DraftContent content = session.asBooked();
        if (note != null) {
            content = contents.read(note).orElseThrow(NotFound::new);
            audit.clinical("note.read", session.clinic(), session.client(), note, mine ? "author" : reader(session));
        }
        return new OpenedNote(
                session,
                note,
                head.state(),
                content,
                head.version(),
                head.savedAt(),
                head.signedAt(),
                head.authorName(),
                mine,
                note == null ? List.of() : query.addenda(note),
                head.state() == NoteState.SIGNED ? head.due() : session.deadline(),
                note == null || head.state() != NoteState.SIGNED ? Seal.NONE : seals.check(note),
                head.readAt(),
                note == null ? null : coSignatures.of(note),
                exceptions.of(appointment));
    }

    /** Why someone else reads a signed note: for the client's sake, or as the lead who co-signs it. */
    private String reader(NoteSession session) {
        return access.may(Resource.SIGNED_NOTE, Operation.READ, session.clinic(), session.client())
                ? "treating or team"
                : "lead";
    }

    /**
     * A note by its own id.
     *
     * @throws NotFound as {@link #open}
     */
    @Transactional
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public OpenedNote read(NoteId note) {
        return open(query.appointmentOf(note).orElseThrow(NotFound::new));
    }

    /**
     * A client's notes in one clinic: the signed ones and the actor's own drafts, latest session first.
     *
     * @param after the last row of the page before, null for the first page
     * @throws NotFound if the actor may not read notes of this client
     */
    @Transactional
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public NotePage notesOf(ClientRef client, @Nullable NoteRow after) {
        access.require(Resource.SIGNED_NOTE, Operation.READ, client.clinic(), client.client());
        List<NoteRow> rows = query.ofClient(client.client(), client.clinic(), after, PAGE + 1);
        audit.clinical("note.list", client.clinic(), client.client(), client.client(), "");
        return new NotePage(rows.stream().limit(PAGE).toList(), rows.size() > PAGE);
    }

    /** How many signed notes of the client the actor may read there; empty when none at all may be read. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public OptionalInt countOf(ClientRef client) {
        return access.may(Resource.SIGNED_NOTE, Operation.READ, client.clinic(), client.client())
                ? OptionalInt.of(query.signedCount(client.client(), client.clinic()))
                : OptionalInt.empty();
    }

    /**
     * Saves the actor's own draft, and begins it when there is none. Committed when this returns.
     *
     * @param expectedVersion the version last seen; 0 when none was
     * @return saved, or what stands there instead since it was changed elsewhere; then nothing was overwritten
     * @throws Refused naming an input that is out of bounds
     * @throws NotFound if the session is not in the actor's diary
     */
    @Transactional
    @Asks(resource = Resource.NOTE_DRAFT, operation = Operation.UPDATE)
    public SaveResult saveDraft(AppointmentId appointment, DraftContent content, int expectedVersion) {
        return writing.save(appointment, content, expectedVersion, false);
    }

    /**
     * Answers a conflict: keeps both texts among the earlier states, and the chosen one as the draft.
     *
     * @param kept the draft from now on
     * @param other the text that was not chosen
     * @param expectedVersion the conflict's version
     */
    @Transactional
    @Asks(resource = Resource.NOTE_DRAFT, operation = Operation.UPDATE)
    public SaveResult settleConflict(
            AppointmentId appointment, DraftContent kept, DraftContent other, int expectedVersion) {
        SaveResult first = writing.save(appointment, other, expectedVersion, true);
        return first instanceof SaveResult.Saved saved ? writing.save(appointment, kept, saved.version(), true) : first;
    }

    /**
     * Saves and signs in one step: locked from then on, in the database too. The trail's entry and the appointment's outcome
     * (attended, where it was open) are written in the same transaction.
     *
     * @param expectedVersion the version last seen; 0 when none was
     * @throws Refused naming what is missing, or when the session did not take place
     * @throws NotFound if the session is not in the actor's diary
     */
    @Transactional
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.SIGN)
    public SaveResult sign(AppointmentId appointment, DraftContent content, int expectedVersion) {
        return writing.sign(appointment, content, expectedVersion);
    }

    /**
     * Adds to a signed note of the actor.
     *
     * @param text 1 to 20,000 characters
     * @throws Refused if the text is empty or too long, or the note is not signed
     * @throws NotFound if it is not the actor's own note
     */
    @Transactional
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.AMEND)
    public void addAddendum(AppointmentId appointment, String text) {
        writing.add(appointment, text);
    }

    /**
     * Throws the actor's own draft away, with its earlier states.
     *
     * @throws Refused once the note is signed
     * @throws NotFound if there is no such draft
     */
    @Transactional
    @Asks(resource = Resource.NOTE_DRAFT, operation = Operation.DELETE)
    public void discardDraft(AppointmentId appointment) {
        writing.discard(appointment);
    }

    /** The earlier states of the actor's own note, latest first: one for each minute of writing, at most 100. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.NOTE_DRAFT, operation = Operation.READ)
    public List<DraftContent> earlierStates(AppointmentId appointment) {
        return writing.states(appointment);
    }
}
