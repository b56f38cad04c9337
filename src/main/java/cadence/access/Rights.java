package cadence.access;

import cadence.shared.ClinicId;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where the signed-in person has which role today, from the memberships that are active now. Empty for a person whose
 * account is not active.
 *
 * @param therapistAt clinics where the person is a therapist
 * @param managerAt clinics where the person is a manager
 * @param admin whether the person is an admin of the organisation
 */
public record Rights(Set<ClinicId> therapistAt, Set<ClinicId> managerAt, boolean admin) {

    public static final Rights NONE = new Rights(Set.of(), Set.of(), false);

    public boolean isTherapist() {
        return !therapistAt.isEmpty();
    }

    public boolean isManager() {
        return !managerAt.isEmpty();
    }

    public boolean isEmpty() {
        return !isTherapist() && !isManager() && !admin;
    }

    /** All clinics where the person works, as therapist or manager. */
    public Set<ClinicId> clinics() {
        Set<ClinicId> all = new LinkedHashSet<>(therapistAt);
        all.addAll(managerAt);
        return all;
    }
}
