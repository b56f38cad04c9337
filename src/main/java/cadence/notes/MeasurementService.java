package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clients.ClientRef;
import cadence.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was measured on a client, note after note (access.md, row "signed note, body chart, measurements"). */
@Service
public class MeasurementService {

    private final MeasureQuery query;
    private final Access access;
    private final AuditTrail audit;

    MeasurementService(MeasureQuery query, Access access, AuditTrail audit) {
        this.query = query;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Everything that signed notes measured in that clinic; reading it is in the trail.
     *
     * @throws NotFound if the notes are not the actor's to read
     */
    @Transactional
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public MeasureHistory historyOf(ClientRef client) {
        access.require(Resource.SIGNED_NOTE, Operation.READ, client.clinic(), client.client());
        audit.clinical("measure.list", client.clinic(), client.client(), client.client(), "");
        return query.history(client);
    }

    /** What to offer first in a new note: names alone, no values; nothing to whom the notes are closed. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public MeasureOffer offerFor(ClientRef client) {
        return access.may(Resource.SIGNED_NOTE, Operation.READ, client.clinic(), client.client())
                ? query.offer(client)
                : MeasureOffer.NONE;
    }
}
