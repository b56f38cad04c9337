package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.shared.AppointmentId;
import cadence.shared.NotFound;
import cadence.shared.NoteId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The earlier states of a signed note, for its author alone (domain.md, "Session note"). */
@Service
public class NoteVersionsService {

    private final NoteQuery query;
    private final DraftStates states;
    private final Access access;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    NoteVersionsService(NoteQuery query, DraftStates states, Access access, CurrentUser currentUser, AuditTrail audit) {
        this.query = query;
        this.states = states;
        this.access = access;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /**
     * What the author left behind before signing, oldest first; none for anybody else, and none 30 days after signing.
     *
     * @throws NotFound if there is no such note, or it is not the actor's to read
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public List<DraftVersion> of(AppointmentId appointment) {
        NoteQuery.Head head = signed(appointment);
        if (!currentUser.id().equals(head.author()) || head.note() == null) {
            return List.of();
        }
        Deadline due = head.due();
        return DraftVersion.worthwhile(states.versions(head.note()), due == null ? null : due.sessionEnd());
    }

    /**
     * What one of them said.
     *
     * @throws NotFound if it is not the actor's own note, or there is no such state any more
     */
    @Transactional
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public DraftContent read(AppointmentId appointment, int version) {
        NoteQuery.Head head = signed(appointment);
        if (!currentUser.id().equals(head.author()) || head.note() == null) {
            throw new NotFound();
        }
        DraftContent content = states.at(head.note(), version).orElseThrow(NotFound::new);
        audit.clinical(
                "note.version.read", head.session().clinic(), head.session().client(), head.note(), "author");
        return content;
    }

    private NoteQuery.Head signed(AppointmentId appointment) {
        NoteQuery.Head head = query.head(appointment).orElseThrow(NotFound::new);
        NoteId note = head.note();
        if (note == null || head.state() != NoteState.SIGNED) {
            throw new NotFound();
        }
        access.require(
                Resource.SIGNED_NOTE,
                Operation.READ,
                head.session().clinic(),
                head.session().client(),
                note);
        return head;
    }
}
