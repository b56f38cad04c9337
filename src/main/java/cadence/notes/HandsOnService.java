package cadence.notes;

import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.clients.ClientAlerts;
import cadence.clients.ClientConsents;
import cadence.clients.ClientRef;
import cadence.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether hands may go on, as far as the client's record says (domain.md, "Before hands go on"). */
@Service
public class HandsOnService {

    private final ClientConsents consents;
    private final ClientAlerts alerts;

    HandsOnService(ClientConsents consents, ClientAlerts alerts) {
        this.consents = consents;
        this.alerts = alerts;
    }

    /**
     * Consent and cautions as they stand for one session.
     *
     * @throws NotFound unless the actor treats the client there
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CONSENT, operation = Operation.READ)
    public HandsOn of(NoteSession session) {
        var client = new ClientRef(session.client(), session.clinic());
        return HandsOn.of(
                consents.of(client),
                alerts.alertsOf(client),
                session.startsAt().atZone(session.zone()).toLocalDate(),
                session.endsAt());
    }
}
