package cadence.clients;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the client's form holds, as typed.
 *
 * @param clinic where a new client is registered; of a client who exists, the clinic the form speaks for
 * @param therapist who is assigned, null for nobody; only a manager of the clinic changes it
 */
public record ClientData(
        String givenName,
        String familyName,
        String earlierName,
        @Nullable LocalDate birthDate,
        ClientContact contact,
        @Nullable ClinicId clinic,
        @Nullable AccountId therapist) {}
