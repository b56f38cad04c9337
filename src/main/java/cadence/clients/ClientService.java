package cadence.clients;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.shared.ClientId;
import cadence.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to clients: who they are, how to reach them. Rules: access.md, rows "client identity" and "client contact". */
@Service
public class ClientService {

    private final ClientQuery query;
    private final Access access;

    ClientService(ClientQuery query, Access access) {
        this.query = query;
        this.access = access;
    }

    /**
     * Who a client is.
     *
     * @throws NotFound if there is no such client in a clinic of the actor
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
    public ClientSummary summary(ClientId client) {
        return query.summary(client, access.clinics()).orElseThrow(NotFound::new);
    }

    /**
     * Who a client is, asked for one clinic.
     *
     * @throws NotFound if the client is not registered there, or it is no clinic of the actor
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
    public ClientSummary summary(ClientRef client) {
        access.require(Resource.CLIENT_IDENTITY, Operation.READ, client.clinic(), client.client());
        ClientSummary summary = summary(client.client());
        if (!summary.clinics().contains(client.clinic())) {
            throw new NotFound();
        }
        return summary;
    }
}
