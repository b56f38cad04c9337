package cadence.notes;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.audit.AuditTrail;
import cadence.clients.AlertId;
import cadence.clients.ClientRef;
import cadence.shared.AppointmentId;
import cadence.shared.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body charts of earlier visits, and what was answered where a chart warns. */
@Service
public class ChartService {

    /** Visits that the film shows. */
    public static final int FILM = 6;

    private final ChartQuery charts;
    private final NoteQuery notes;
    private final Access access;
    private final AuditTrail audit;

    ChartService(ChartQuery charts, NoteQuery notes, Access access, AuditTrail audit) {
        this.charts = charts;
        this.notes = notes;
        this.access = access;
        this.audit = audit;
    }

    /**
     * The last signed chart of the session's client before the session, by any author in the clinic whom the actor may read.
     *
     * @throws NotFound if there is no such session
     */
    @Transactional
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public Optional<PastChart> before(AppointmentId appointment) {
        NoteSession session = session(appointment);
        ClientRef client = new ClientRef(session.client(), session.clinic());
        if (!access.may(Resource.SIGNED_NOTE, Operation.READ, client.clinic(), client.client())) {
            return Optional.empty();
        }
        Optional<PastChart> last =
                charts.signed(client, session.startsAt(), 1).stream().findFirst();
        last.ifPresent(past ->
                audit.clinical("note.read", client.clinic(), client.client(), past.note(), "chart for comparison"));
        return last;
    }

    /**
     * The charts of a client's last visits in a clinic, oldest first, at most {@link #FILM}.
     *
     * @throws NotFound if the actor may not read notes of this client
     */
    @Transactional
    @Asks(resource = Resource.SIGNED_NOTE, operation = Operation.READ)
    public List<PastChart> lastOf(ClientRef client) {
        access.require(Resource.SIGNED_NOTE, Operation.READ, client.clinic(), client.client());
        List<PastChart> last = charts.signed(client, null, FILM);
        if (!last.isEmpty()) {
            audit.clinical("note.charts", client.clinic(), client.client(), client.client(), "");
        }
        return last.reversed();
    }

    /**
     * Keeps what the actor answered when a technique was about to be put where a local contraindication holds.
     *
     * @param put whether it was put there all the same
     * @throws NotFound if the session is not in the actor's diary
     */
    @Transactional
    @Asks(resource = Resource.NOTE_DRAFT, operation = Operation.UPDATE)
    public void answered(AppointmentId appointment, AlertId alert, boolean put) {
        NoteSession session = session(appointment);
        access.require(Resource.NOTE_DRAFT, Operation.UPDATE, session.clinic(), session.client());
        if (!session.own()) {
            throw new NotFound();
        }
        audit.clinical(
                put ? "alert.overruled" : "alert.heeded",
                session.clinic(),
                session.client(),
                alert,
                "technique on the region");
    }

    private NoteSession session(AppointmentId appointment) {
        return notes.head(appointment).map(NoteQuery.Head::session).orElseThrow(NotFound::new);
    }
}
