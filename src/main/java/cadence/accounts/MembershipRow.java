package cadence.accounts;

import cadence.access.Role;
import cadence.shared.ClinicId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's role in a clinic.
 *
 * @param clinic null for an admin, who belongs to no clinic
 * @param clinicName empty for an admin
 * @param until the last day; null while open
 */
public record MembershipRow(
        UUID id,
        @Nullable ClinicId clinic,
        String clinicName,
        Role role,
        LocalDate from,
        @Nullable LocalDate until,
        int version) {}
