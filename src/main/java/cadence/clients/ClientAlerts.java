package cadence.clients;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to clinical alerts (access.md, row "clinical alerts"; domain.md, "Before hands go on"). */
@Service
public class ClientAlerts {

    private final AlertQuery query;
    private final Access access;

    ClientAlerts(AlertQuery query, Access access) {
        this.query = query;
        this.access = access;
    }

    /**
     * The alerts that hold now, red flags first, then cautions without a clearance; those of all clinics where the actor may
     * read them, since a danger known to the actor in one clinic is one in the other.
     *
     * @throws cadence.shared.NotFound if the client is not the actor's to see
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLINICAL_ALERT, operation = Operation.READ)
    public List<ClientAlert> alertsOf(ClientRef client) {
        access.require(Resource.CLINICAL_ALERT, Operation.READ, client.clinic(), client.client());
        return query.current(client.client(), access.clinics());
    }
}
