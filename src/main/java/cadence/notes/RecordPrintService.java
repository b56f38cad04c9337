package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.accounts.PasswordCheckService;
import cadence.clients.ClientRef;
import cadence.shared.NotFound;
import cadence.shared.NoteId;
import cadence.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the export of one client's record, for whoever treats the client, with a fresh proof of who asks (access.md). Of
 * such proofs the password is the only one there is so far: docs/decisions/0045-export-asks-the-password-anew.md.
 */
@Service
public class RecordPrintService {

    private final RecordReading reading;
    private final PasswordCheckService passwords;
    private final Access access;

    RecordPrintService(RecordReading reading, PasswordCheckService passwords, Access access) {
        this.reading = reading;
        this.passwords = passwords;
        this.access = access;
    }

    /** Whether the actor may export this client's record. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
    public boolean mayExport(ClientRef client) {
        return access.may(Resource.CLIENT_RECORD, Operation.EXPORT, client.clinic(), client.client());
    }

    /**
     * Begins an export: from here on it is in the trail. Not to be called in a transaction: a wrong password stays counted.
     *
     * @param password the actor's own
     * @throws Refused naming "from", "until" or "password"
     * @throws NotFound unless the actor treats the client there
     */
    @Asks(resource = Resource.CLIENT_RECORD, operation = Operation.EXPORT)
    public RecordPrint begin(ClientRef client, @Nullable LocalDate from, @Nullable LocalDate until, String password) {
        RecordPeriod period = RecordPeriod.of(from, until);
        reading.allow(client);
        passwords.confirm(password);
        return reading.begin(client, period);
    }

    /**
     * One note of a record, with its own entry in the trail.
     *
     * @param note one of {@link RecordPrint#notes}
     * @throws NotFound if it is none of them, or the actor does not treat the client any more
     */
    @Asks(resource = Resource.CLIENT_RECORD, operation = Operation.EXPORT)
    public PrintedNote note(RecordPrint record, NoteId note) {
        if (!record.notes().contains(note)) {
            throw new NotFound();
        }
        return reading.note(record.client().ref(), note, record.period());
    }
}
