package cadence.notes;

import cadence.access.Access;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.access.SignedIn;
import cadence.accounts.RegistrationService;
import cadence.clients.ClientAlert;
import cadence.clients.ClientRef;
import cadence.plans.RuleExceptions;
import cadence.shared.AppointmentId;
import cadence.shared.NotFound;
import cadence.shared.NoteId;
import cadence.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a signed note with all that stands on its print. Whoever calls it writes the trail, in the same transaction. */
@Component
class PrintReading {

    private final NoteQuery notes;
    private final ContentStore contents;
    private final AttachmentStore files;
    private final SealQuery seals;
    private final CoSignatureQuery coSignatures;
    private final RuleExceptions exceptions;
    private final RegistrationService registrations;
    private final Access access;
    private final CurrentUser currentUser;
    private final Clock clock;

    PrintReading(
            NoteQuery notes,
            ContentStore contents,
            AttachmentStore files,
            SealQuery seals,
            CoSignatureQuery coSignatures,
            RuleExceptions exceptions,
            RegistrationService registrations,
            Access access,
            CurrentUser currentUser,
            Clock clock) {
        this.notes = notes;
        this.contents = contents;
        this.files = files;
        this.seals = seals;
        this.coSignatures = coSignatures;
        this.exceptions = exceptions;
        this.registrations = registrations;
        this.access = access;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * @param alerts those of the client
     * @throws Refused if it is the actor's own draft
     * @throws NotFound if there is no such note, or it is not the actor's to read
     */
    PrintedNote read(NoteQuery.Head head, List<ClientAlert> alerts) {
        NoteSession session = head.session();
        NoteId note = head.note();
        Instant signed = head.signedAt();
        boolean mine = currentUser.id().equals(head.author());
        if (note == null || signed == null) {
            access.require(Resource.NOTE_DRAFT, Operation.READ, session.clinic(), session.client());
            if (mine) {
                throw new Refused("", "notes.print.draft");
            }
            throw new NotFound();
        }
        access.require(Resource.SIGNED_NOTE, Operation.READ, session.clinic(), session.client(), note);
        var opened = new OpenedNote(
                session,
                note,
                head.state(),
                contents.read(note).orElseThrow(NotFound::new),
                head.version(),
                head.savedAt(),
                signed,
                head.authorName(),
                mine,
                notes.addenda(note),
                head.due(),
                seals.check(note),
                head.readAt(),
                coSignatures.of(note),
                exceptions.of(session.appointment()));
        return new PrintedNote(
                opened,
                alerts.stream()
                        .filter(alert -> alert.client().equals(client(session)))
                        .toList(),
                mine ? registrations.ownOn(signed.atZone(session.zone()).toLocalDate()) : List.of(),
                files.ofNote(note),
                seals.text(note));
    }

    /** @throws NotFound if no such note is the actor's to see */
    NoteQuery.Head head(NoteId note) {
        AppointmentId appointment = notes.appointmentOf(note).orElseThrow(NotFound::new);
        return notes.head(appointment).orElseThrow(NotFound::new);
    }

    PrintMark mark() {
        return new PrintMark(currentUser.get().map(SignedIn::fullName).orElseThrow(NotFound::new), clock.instant());
    }

    static ClientRef client(NoteSession session) {
        return new ClientRef(session.client(), session.clinic());
    }
}
