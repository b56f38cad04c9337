package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.shared.AppointmentId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A lead's door to the notes of those they supervise: each waits until its lead has read and co-signed it. */
@Service
public class CoSignatureService {

    private final CoSignatureQuery query;
    private final CoSignatureStore store;
    private final Access access;
    private final AuditTrail audit;

    CoSignatureService(CoSignatureQuery query, CoSignatureStore store, Access access, AuditTrail audit) {
        this.query = query;
        this.store = store;
        this.access = access;
        this.audit = audit;
    }

    /** The notes that wait for the actor there, the longest waiting first. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.COSIGN)
    public List<NoteToCoSign> waiting(Set<ClinicId> scope) {
        return query.waiting(own(scope));
    }

    /** How many {@link #waiting} would return. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.COSIGN)
    public int waitingCount(Set<ClinicId> scope) {
        return query.waitingCount(own(scope));
    }

    /**
     * Co-signs the note of a session, for good.
     *
     * @param remark what is said with it, at most {@link LeadRemark#LIMIT} characters; may be empty
     * @throws Refused if it was co-signed before, or the remark is too long
     * @throws NotFound if the note does not ask the actor
     */
    @Transactional
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.COSIGN)
    public void coSign(AppointmentId appointment, String remark) {
        String words = Typed.lines("remark", remark, LeadRemark.LIMIT);
        CoSignatureQuery.Asked asked = awaited(appointment);
        if (!store.give(asked.note())) {
            throw new Refused("", "notes.co-sign.given");
        }
        audit.clinical("note.cosign", asked.clinic(), asked.client(), asked.note(), "lead");
        if (!words.isEmpty()) {
            store.remark(asked, LeadRemark.Kind.COSIGNED, words);
            audit.clinical("note.cosign.remark", asked.clinic(), asked.client(), asked.note(), "lead");
        }
    }

    /**
     * Asks the note's author for an addendum; the note goes on waiting.
     *
     * @param what what is to be added, 1 to {@link LeadRemark#LIMIT} characters
     * @throws Refused if it was co-signed before, or what is asked for is empty or too long
     * @throws NotFound if the note does not ask the actor
     */
    @Transactional
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.COSIGN)
    public void askForAddendum(AppointmentId appointment, String what) {
        String words = Typed.lines("remark", what, LeadRemark.LIMIT);
        if (words.isEmpty()) {
            throw new Refused("remark", "notes.co-sign.addendum.empty");
        }
        CoSignatureQuery.Asked asked = awaited(appointment);
        store.remark(asked, LeadRemark.Kind.ADDENDUM, words);
        audit.clinical("note.cosign.addendum", asked.clinic(), asked.client(), asked.note(), "lead");
    }

    private CoSignatureQuery.Asked awaited(AppointmentId appointment) {
        CoSignatureQuery.Asked asked = query.asked(appointment).orElseThrow(NotFound::new);
        access.require(Resource.SIGNED_NOTE, Operation.COSIGN, asked.clinic(), asked.client(), asked.note());
        if (asked.given()) {
            throw new Refused("", "notes.co-sign.given");
        }
        return asked;
    }

    private List<ClinicId> own(Set<ClinicId> scope) {
        Set<ClinicId> therapistAt = access.rights().therapistAt();
        return scope.stream().filter(therapistAt::contains).toList();
    }
}
