package cadence.clients;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The head of a client's page, for one clinic.
 *
 * @param open whether the actor treats the client there, or manages the clinic; otherwise there is no contact, and of the
 *     birth date only the age may be shown (access.md, "search stub")
 * @param contact null where it is not the actor's to see
 * @param registrations those in the actor's clinics, the one the page speaks for first
 * @param version counts the changes of identity and contact, against overwriting someone else's
 */
public record ClientPage(
        ClientRef ref,
        boolean open,
        boolean treated,
        boolean managed,
        String givenName,
        String familyName,
        String earlierName,
        @Nullable LocalDate birthDate,
        @Nullable ClientContact contact,
        List<Registration> registrations,
        boolean archived,
        int version) {

    /** The client's being known to one clinic. */
    public record Registration(
            ClinicId clinic,
            String clinicName,
            ZoneId zone,
            LocalDate since,
            @Nullable AccountId therapist,
            @Nullable String therapistName) {}

    public String fullName() {
        return givenName + " " + familyName;
    }

    /** The registration that the page speaks for. */
    public Registration here() {
        return registrations.getFirst();
    }

    /** Age in years on that moment's day in the clinic; empty without a birth date. */
    public OptionalInt age(Instant now) {
        return birthDate == null
                ? OptionalInt.empty()
                : OptionalInt.of(
                        Period.between(birthDate, now.atZone(here().zone()).toLocalDate())
                                .getYears());
    }
}
