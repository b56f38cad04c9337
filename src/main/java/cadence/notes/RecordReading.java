package cadence.notes;

import cadence.access.Access;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clients.ClientAlert;
import cadence.clients.ClientAlerts;
import cadence.clients.ClientConsents;
import cadence.clients.ClientFileService;
import cadence.clients.ClientPage;
import cadence.clients.ClientRef;
import cadence.shared.NotFound;
import cadence.shared.NoteId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a client's record to be printed, in short transactions: a long record holds no connection. */
@Component
class RecordReading {

    private final RecordQuery query;
    private final MeasureQuery measures;
    private final PrintReading reading;
    private final ClientFileService files;
    private final ClientAlerts alerts;
    private final ClientConsents consents;
    private final Access access;
    private final AuditTrail audit;

    RecordReading(
            RecordQuery query,
            MeasureQuery measures,
            PrintReading reading,
            ClientFileService files,
            ClientAlerts alerts,
            ClientConsents consents,
            Access access,
            AuditTrail audit) {
        this.query = query;
        this.measures = measures;
        this.reading = reading;
        this.files = files;
        this.alerts = alerts;
        this.consents = consents;
        this.access = access;
        this.audit = audit;
    }

    /** @throws NotFound unless the actor treats the client there */
    @Transactional(readOnly = true)
    public void allow(ClientRef client) {
        requireAllowed(client);
    }

    /** The record but for its notes, with the entry in the trail: which period, how many notes. */
    @Transactional
    public RecordPrint begin(ClientRef client, RecordPeriod period) {
        requireAllowed(client);
        List<RecordQuery.Line> lines = query.notes(client, period);
        List<NoteId> signed = lines.stream()
                .filter(RecordQuery.Line::signed)
                .map(RecordQuery.Line::note)
                .toList();
        ClientPage page = files.open(client.client(), client.clinic());
        audit.clinical(
                "record.export",
                client.clinic(),
                client.client(),
                client.client(),
                period + ", notes: " + signed.size());
        return new RecordPrint(
                page,
                period,
                ofThisClinic(client),
                consents.of(client),
                measures.history(client).within(period),
                signed,
                lines.size() - signed.size(),
                reading.mark());
    }

    /** One note of the record. */
    @Transactional
    public PrintedNote note(ClientRef client, NoteId note, RecordPeriod period) {
        requireAllowed(client);
        PrintedNote printed = reading.read(reading.head(note), List.of());
        audit.clinical("note.export", client.clinic(), client.client(), note, period.toString());
        return printed;
    }

    private void requireAllowed(ClientRef client) {
        access.require(Resource.CLIENT_RECORD, Operation.EXPORT, client.clinic(), client.client());
    }

    /** What a clinic knows of a client stays with that clinic (access.md). */
    private List<ClientAlert> ofThisClinic(ClientRef client) {
        return alerts.alertsOf(client).stream()
                .filter(alert -> alert.client().equals(client))
                .toList();
    }
}
