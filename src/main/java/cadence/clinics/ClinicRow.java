package cadence.clinics;

import cadence.shared.ClinicId;
import java.time.ZoneId;

/**
 * A clinic with its settings.
 *
 * @param zone in which its days, weeks and figures are counted
 * @param country two letters of ISO 3166
 * @param version for {@link ClinicService#update}
 */
public record ClinicRow(
        ClinicId id,
        String name,
        ZoneId zone,
        String country,
        String address,
        String phone,
        ClinicSettings settings,
        int version) {}
