package cadence.accounts;

import cadence.access.Role;
import cadence.shared.ClinicId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A membership as typed.
 *
 * @param clinic null for an admin
 * @param until the last day; null while open
 */
public record NewMembership(
        @Nullable Role role,
        @Nullable ClinicId clinic,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
