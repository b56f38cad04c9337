package cadence.clients;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.CurrentUser;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to clients: who they are, how to reach them. Rules: access.md, rows "client identity" and "client contact". */
@Service
public class ClientService {

    private static final int MOST_ROWS = 500;

    private final ClientListQuery list;
    private final CurrentUser currentUser;
    private final ClientQuery query;
    private final Access access;

    ClientService(ClientListQuery list, ClientQuery query, Access access, CurrentUser currentUser) {
        this.list = list;
        this.currentUser = currentUser;
        this.query = query;
        this.access = access;
    }

    /**
     * A page of the list: clients whom the actor treats or manages first, by the day they were last seen, the latest first.
     *
     * @param limit at most 500 lines
     */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
    public List<ClientRow> list(ClientFilter filter, int offset, int limit) {
        return list.page(own(filter), currentUser.id(), access.rights(), offset, Math.min(limit, MOST_ROWS));
    }

    /** How many clients each filter holds, of those who match what was typed. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
    public Map<ClientFilter.Group, Long> counts(ClientFilter filter) {
        return list.counts(own(filter), currentUser.id(), access.rights());
    }

    /** The clients of all the actor's clinics who match best; for jumping to one. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
    public List<ClientRow> search(String text, int limit) {
        return SearchText.of(text).words().isEmpty()
                ? List.of()
                : list(new ClientFilter(access.clinics(), text, ClientFilter.Group.CLINICS), 0, limit);
    }

    private ClientFilter own(ClientFilter filter) {
        Set<ClinicId> own = access.clinics();
        return new ClientFilter(
                filter.clinics().stream().filter(own::contains).collect(Collectors.toUnmodifiableSet()),
                filter.text(),
                filter.group());
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
