package cadence.utilisation;

import cadence.shared.AccountId;
import java.time.LocalDate;
import java.util.Map;

/**
 * A therapist's coming weeks in a clinic.
 *
 * @param worksHere false for one who has left: their plans wait for another therapist
 * @param weeks by Monday; those without anything are not among them
 */
public record TherapistWorkload(AccountId therapist, String name, boolean worksHere, Map<LocalDate, Workload> weeks) {

    public TherapistWorkload {
        weeks = Map.copyOf(weeks);
    }

    public Workload week(LocalDate monday) {
        return weeks.getOrDefault(monday, Workload.NONE);
    }

    public Workload total() {
        return weeks.values().stream().reduce(Workload.NONE, Workload::plus);
    }
}
