package cadence.notes;

import cadence.access.Access;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.diary.AppointmentService;
import cadence.diary.Outcome;
import cadence.shared.AppointmentId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes notes, inside the transaction of {@link SessionNoteService}. The author writes, and nobody else. */
@Component
class NoteWriting {

    private final NoteQuery query;
    private final NoteStore notes;
    private final ContentStore contents;
    private final CoSignatureQuery coSignatures;
    private final DraftStates states;
    private final AppointmentService appointments;
    private final HandsOnService handsOn;
    private final NoteRuleService rules;
    private final Access access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    NoteWriting(
            NoteQuery query,
            NoteStore notes,
            ContentStore contents,
            CoSignatureQuery coSignatures,
            DraftStates states,
            AppointmentService appointments,
            HandsOnService handsOn,
            NoteRuleService rules,
            Access access,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.query = query;
        this.notes = notes;
        this.contents = contents;
        this.coSignatures = coSignatures;
        this.states = states;
        this.appointments = appointments;
        this.handsOn = handsOn;
        this.rules = rules;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    SaveResult save(AppointmentId appointment, DraftContent content, int expected, boolean keepPrevious) {
        content.requireWithinBounds();
        NoteSession session = own(appointment, Resource.NOTE_DRAFT, Operation.UPDATE);
        SessionNote note = notes.lock(appointment, currentUser.id()).orElse(null);
        Screening before = Screening.NOT_ASKED;
        if (note == null) {
            note = SessionNote.begin(session, currentUser.id(), now());
            if (!notes.insert(note)) {
                return conflict(begunMeanwhile(appointment));
            }
            audit.clinical("note.begin", note.clinic(), note.client(), note.id(), "");
        } else if (note.isAt(expected)) {
            before = contents.screening(note.id());
            note.save(now());
            notes.update(note);
        } else {
            return conflict(note);
        }
        contents.write(note, content);
        trace(note, before, content.screening());
        states.keep(note, content, keepPrevious);
        return new SaveResult.Saved(note.version(), note.savedAt());
    }

    /**
     * The actor's own draft of the session, held until the transaction ends; begun with what the booking says if need be.
     *
     * @throws Refused once the note is signed
     */
    SessionNote draftOf(AppointmentId appointment) {
        NoteSession session = own(appointment, Resource.NOTE_DRAFT, Operation.UPDATE);
        if (notes.lock(appointment, currentUser.id()).isEmpty()) {
            save(appointment, session.asBooked(), 0, false);
        }
        SessionNote note =
                notes.lock(appointment, currentUser.id()).orElseThrow(() -> new Refused("", "notes.other-author"));
        note.requireDraft();
        return note;
    }

    /**
     * The actor's own draft of the session, held until the transaction ends; empty before it is begun.
     *
     * @throws Refused once the note is signed
     */
    Optional<SessionNote> begun(AppointmentId appointment) {
        own(appointment, Resource.NOTE_DRAFT, Operation.UPDATE);
        Optional<SessionNote> note = notes.lock(appointment, currentUser.id());
        note.ifPresent(SessionNote::requireDraft);
        return note;
    }

    /** Asking and referring are deeds of their own; what was found stays in the note. */
    private void trace(SessionNote note, Screening before, Screening after) {
        if (after.askedAt() != null && !after.askedAt().equals(before.askedAt())) {
            audit.clinical("screening.ask", note.clinic(), note.client(), note.id(), "");
        }
        if (after.referral() != null && !after.referral().equals(before.referral())) {
            audit.clinical("screening.refer", note.clinic(), note.client(), note.id(), "");
        }
    }

    SaveResult sign(AppointmentId appointment, DraftContent written, int expected) {
        NoteSession session = own(appointment, Resource.SIGNED_NOTE, Operation.SIGN);
        DraftContent content = written.asSigned();
        boolean referred = content.screening().refers();
        boolean cancelled = session.outcome().isCancelled();
        if (session.outcome() == Outcome.NO_SHOW || cancelled && !referred) {
            throw new Refused("", "notes.sign.not-attended");
        }
        SaveResult result = save(appointment, content, expected, false);
        if (!(result instanceof SaveResult.Saved)) {
            return result;
        }
        SessionNote note = notes.lock(appointment, currentUser.id()).orElseThrow(NotFound::new);
        Instant now = now();
        note.sign(content, handsOn.of(session), session.deadline(), now);
        rules.allow(session, content, written.exception());
        contents.write(note, content);
        notes.update(note);
        if (!session.outcome().isSettled()) {
            // Nobody was treated: cancelled, which the diary takes for late inside the clinic's notice period.
            appointments.settle(appointment, referred ? Outcome.CANCELLED : Outcome.ATTENDED, "");
        }
        audit.clinical("note.sign", note.clinic(), note.client(), note.id(), "");
        if (coSignatures.of(note.id()) != null) {
            // Asked for by the database as the note was locked (0472).
            audit.clinical("note.cosign.ask", note.clinic(), note.client(), note.id(), "");
        }
        return new SaveResult.Saved(note.version(), now);
    }

    void add(AppointmentId appointment, String text) {
        SessionNote note = notes.lock(appointment, currentUser.id()).orElseThrow(NotFound::new);
        access.require(Resource.SIGNED_NOTE, Operation.AMEND, note.clinic(), note.client());
        if (!note.isSigned()) {
            throw new Refused("", "notes.addendum.not-signed");
        }
        String words = DraftContent.clean(text).strip();
        if (Typed.isBlank(words)) {
            throw new Refused("addendum", "notes.addendum.empty");
        }
        if (words.length() > DraftContent.PART_LIMIT) {
            throw new Refused("addendum", "notes.too-long", DraftContent.PART_LIMIT);
        }
        Typed.requireWhole("addendum", words);
        notes.add(note, new Addendum("", words, now()));
        audit.clinical("note.amend", note.clinic(), note.client(), note.id(), "");
    }

    void discard(AppointmentId appointment) {
        SessionNote note = notes.lock(appointment, currentUser.id()).orElseThrow(NotFound::new);
        access.require(Resource.NOTE_DRAFT, Operation.DELETE, note.clinic(), note.client());
        note.requireDraft();
        notes.delete(note);
        audit.clinical("note.discard", note.clinic(), note.client(), note.id(), "");
    }

    List<DraftContent> states(AppointmentId appointment) {
        own(appointment, Resource.NOTE_DRAFT, Operation.READ);
        return query.head(appointment).map(NoteQuery.Head::note).map(states::of).orElse(List.of());
    }

    /** A session has one note: the author's own from another tab, or a colleague's before the appointment changed hands. */
    private SessionNote begunMeanwhile(AppointmentId appointment) {
        return notes.lock(appointment, currentUser.id()).orElseThrow(() -> new Refused("", "notes.other-author"));
    }

    private SaveResult conflict(SessionNote note) {
        DraftContent other = contents.read(note.id()).orElseThrow(NotFound::new);
        return new SaveResult.Conflict(other, note.version(), note.changedAt(), note.isSigned());
    }

    private NoteSession own(AppointmentId appointment, Resource resource, Operation operation) {
        NoteSession session =
                query.head(appointment).map(NoteQuery.Head::session).orElseThrow(NotFound::new);
        access.require(resource, operation, session.clinic(), session.client());
        if (!session.own()) {
            throw new NotFound();
        }
        return session;
    }

    /** As PostgreSQL keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
