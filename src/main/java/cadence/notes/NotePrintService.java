package cadence.notes;

import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clients.ClientAlerts;
import cadence.shared.NotFound;
import cadence.shared.NoteId;
import cadence.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to a signed note on paper: who may read it may print it, and the print is in the trail. */
@Service
public class NotePrintService {

    private final PrintReading reading;
    private final ClientAlerts alerts;
    private final AuditTrail audit;

    NotePrintService(PrintReading reading, ClientAlerts alerts, AuditTrail audit) {
        this.reading = reading;
        this.alerts = alerts;
        this.audit = audit;
    }

    /**
     * A signed note with its addenda.
     *
     * @throws Refused if it is a draft of the actor's: a draft is not printed
     * @throws NotFound if there is no such note, or it is not the actor's to read
     */
    @Transactional
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public NotePrint print(NoteId note) {
        NoteQuery.Head head = reading.head(note);
        NoteSession session = head.session();
        PrintedNote printed = reading.read(head, alerts.alertsOf(PrintReading.client(session)));
        audit.clinical("note.print", session.clinic(), session.client(), note, "");
        return new NotePrint(printed, reading.mark());
    }
}
