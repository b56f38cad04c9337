package cadence.clients;

import cadence.access.Access;
import cadence.access.Asks;
import cadence.access.Operation;
import cadence.access.Resource;
import cadence.access.Rights;
import cadence.audit.AuditTrail;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.shared.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to a client's file: its head, new clients, changes of identity and contact (access.md, rows one and two). */
@Service
public class ClientFileService {

    private final ClientFileQuery query;
    private final ClientStore store;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    ClientFileService(ClientFileQuery query, ClientStore store, Access access, AuditTrail audit, Clock clock) {
        this.query = query;
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The head of a client's page; opening it is written to the trail.
     *
     * @param clinic the clinic to look from, or null for the one where the actor treats the client
     * @throws NotFound if there is no such client in a clinic of the actor
     */
    @Transactional
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.READ)
    public ClientPage open(ClientId client, @Nullable ClinicId clinic) {
        ClientPage page = page(client, clinic);
        audit.clinical(
                page.open() ? "client.read" : "client.stub.read", page.ref().clinic(), client, client, "");
        return page;
    }

    /**
     * Registers a new client at a clinic that the actor manages.
     *
     * @throws Refused naming the field that is to be mended
     * @throws NotFound if the clinic is not the actor's to add to
     */
    @Transactional
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.CREATE)
    public ClientId create(ClientData typed) {
        ClinicId clinic = Optional.ofNullable(typed.clinic())
                .orElseThrow(() -> new Refused(ClientRules.CLINIC, "clients.form.clinic.missing"));
        access.require(Resource.CLIENT_IDENTITY, Operation.CREATE, clinic);
        access.require(Resource.CLIENT_CONTACT, Operation.CREATE, clinic);
        LocalDate today = query.today(clinic);
        ClientData data = ClientRules.clean(typed, today);
        requireTherapist(data, clinic);
        ClientId id = ClientId.next();
        store.insert(id, data, clinic, today, clock.instant());
        audit.administrative("client.create", clinic, id, id);
        return id;
    }

    /**
     * Changes identity and contact, and for a manager the assigned therapist.
     *
     * @param version of the page that the change was made on
     * @throws Refused naming the field that is to be mended, or nothing when someone else changed the client meanwhile
     */
    @Transactional
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.UPDATE)
    public void update(ClientRef client, ClientData typed, int version) {
        access.require(Resource.CLIENT_IDENTITY, Operation.UPDATE, client.clinic(), client.client());
        access.require(Resource.CLIENT_CONTACT, Operation.UPDATE, client.clinic(), client.client());
        ClientPage page = page(client.client(), client.clinic());
        ClientData data = ClientRules.clean(typed, query.today(client.clinic()));
        if (!store.update(client.client(), data, version)) {
            throw new Refused("", "clients.changed-meanwhile");
        }
        if (page.managed() && !Objects.equals(data.therapist(), page.here().therapist())) {
            requireTherapist(data, client.clinic());
            store.assign(client, data.therapist(), clock.instant());
        }
        audit.administrative("client.update", client.clinic(), client.client(), client.client());
    }

    /** Who else of that name and birth date is registered in a clinic of the actor: the fuller the first, or empty. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.CLIENT_IDENTITY, operation = Operation.CREATE)
    public Optional<ClientSummary> namesake(String givenName, String familyName, @Nullable LocalDate birthDate) {
        // A form still being filled in may hold anything.
        return birthDate == null || birthDate.getYear() < 1800 || birthDate.getYear() > 2200
                ? Optional.empty()
                : query.namesake(
                        Typed.sought(givenName, 80), Typed.sought(familyName, 80), birthDate, access.clinics());
    }

    /** Who can be assigned in a clinic: its therapists of today by name. */
    @Transactional(readOnly = true)
    @Asks(resource = Resource.COLLEAGUE_NAMES, operation = Operation.READ)
    public Map<AccountId, String> therapists(ClinicId clinic) {
        access.require(Resource.COLLEAGUE_NAMES, Operation.READ, clinic);
        return query.therapists(clinic);
    }

    private void requireTherapist(ClientData data, ClinicId clinic) {
        if (data.therapist() != null && !query.therapists(clinic).containsKey(data.therapist())) {
            throw new Refused(ClientRules.THERAPIST, "clients.form.therapist.not-here");
        }
    }

    private ClientPage page(ClientId client, @Nullable ClinicId clinic) {
        Rights rights = access.rights();
        if (clinic != null && !rights.clinics().contains(clinic)) {
            throw new NotFound();
        }
        return query.page(client, clinic, rights).orElseThrow(NotFound::new);
    }
}
