package cadence.clients;

import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a client is: identity only, which the clinic's whole team may read (access.md).
 *
 * @param birthDate null where it is not known
 * @param clinics those clinics of the actor where the client is registered, at least one
 */
public record ClientSummary(
        ClientId id,
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        List<ClinicId> clinics,
        boolean archived) {

    /** "Tomasz Wiśniewski". */
    public String fullName() {
        return givenName + " " + familyName;
    }

    /** The client as known to the first of the actor's clinics. */
    public ClientRef ref() {
        return new ClientRef(id, clinics.getFirst());
    }
}
