package cadence.access;

import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.NoteId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks {@link AccessPolicy} for the signed-in person. A refusal is {@link NotFound}: foreign looks like unknown. */
@Component
public class Access {

    private final RightsLookup lookup;

    Access(RightsLookup lookup) {
        this.lookup = lookup;
    }

    /** The person's rights as of this request. */
    public Rights rights() {
        return lookup.rights();
    }

    /** Whether the person may do this for at least one clinic (or client): what {@link OpensFor} and {@link Asks} go by. */
    public boolean mayAnywhere(Resource resource, Operation operation) {
        Rights rights = rights();
        return rights.isTherapist()
                        && (AccessPolicy.allows(Relation.TREATING, resource, operation)
                                || AccessPolicy.allows(Relation.TEAM, resource, operation)
                                || AccessPolicy.allows(Relation.LEAD, resource, operation))
                || rights.isManager() && AccessPolicy.allows(Relation.MANAGER, resource, operation)
                || rights.admin() && AccessPolicy.allows(Relation.ADMIN, resource, operation);
    }

    /** For the expression of {@link Asks}. */
    public boolean mayAnywhere(String resource, String operation) {
        return mayAnywhere(Resource.valueOf(resource), Operation.valueOf(operation));
    }

    /** Whether the person may do this in the clinic, leaving treating relations aside. */
    public boolean may(Resource resource, Operation operation, ClinicId clinic) {
        Rights rights = rights();
        return rights.therapistAt().contains(clinic) && AccessPolicy.allows(Relation.TEAM, resource, operation)
                || rights.managerAt().contains(clinic) && AccessPolicy.allows(Relation.MANAGER, resource, operation)
                || rights.admin() && AccessPolicy.allows(Relation.ADMIN, resource, operation);
    }

    /** Whether the person may do this to a record of this client in this clinic. */
    public boolean may(Resource resource, Operation operation, ClinicId clinic, ClientId client) {
        if (may(resource, operation, clinic)) {
            return true;
        }
        if (!rights().therapistAt().contains(clinic)) {
            return false;
        }
        return AccessPolicy.allows(Relation.TREATING, resource, operation) && lookup.treats(client, clinic)
                || AccessPolicy.allows(Relation.TEAM_READER, resource, operation) && lookup.opensNotesToTeam(clinic);
    }

    /** Whether the person may do this to this very note: as {@link #may} of its client, or as the lead who co-signs it. */
    public boolean may(Resource resource, Operation operation, ClinicId clinic, ClientId client, NoteId note) {
        return may(resource, operation, clinic, client)
                || rights().therapistAt().contains(clinic)
                        && AccessPolicy.allows(Relation.LEAD, resource, operation)
                        && lookup.leads(note);
    }

    /** @throws NotFound if the person may not */
    public void require(Resource resource, Operation operation, ClinicId clinic) {
        if (!may(resource, operation, clinic)) {
            throw new NotFound();
        }
    }

    /** @throws NotFound if the person may not */
    public void require(Resource resource, Operation operation, ClinicId clinic, ClientId client) {
        if (!may(resource, operation, clinic, client)) {
            throw new NotFound();
        }
    }

    /** @throws NotFound if the person may not */
    public void require(Resource resource, Operation operation, ClinicId clinic, ClientId client, NoteId note) {
        if (!may(resource, operation, clinic, client, note)) {
            throw new NotFound();
        }
    }

    /** @throws NotFound if the person may do this nowhere */
    public void requireAnywhere(Resource resource, Operation operation) {
        if (!mayAnywhere(resource, operation)) {
            throw new NotFound();
        }
    }

    /** Clinics where the person treats clients or manages. */
    public Set<ClinicId> clinics() {
        return rights().clinics();
    }

    /** Whether the person treats this client in this clinic today. */
    public boolean treats(ClientId client, ClinicId clinic) {
        return rights().therapistAt().contains(clinic) && lookup.treats(client, clinic);
    }
}
