package cadence.plans.planner;

import cadence.shared.TreatmentType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a session is checked against: as much as the person who books or notes it may read.
 *
 * @param races the client's entries; null where they may not be read: no rule of an event is asked then
 * @param others the client's other sessions that stand or were held
 * @param plan the active plan, null where there is none or it may not be read
 */
public record Surroundings(
        @Nullable List<Race> races,
        PlannerSettings settings,
        List<Other> others,
        @Nullable Running plan) {

    public Surroundings {
        races = races == null ? null : List.copyOf(races);
        others = List.copyOf(others);
    }

    /**
     * Another session.
     *
     * @param counted whether it was held or is still to come; not one that is past and nobody said what came of it
     */
    public record Other(LocalDate day, TreatmentType type, boolean counted) {}

    /**
     * What an active plan asks for.
     *
     * @param course null for "keep running"
     * @param stageSessions whether the therapist wants gentle sessions between the stages of a race
     */
    public record Running(LocalDate start, @Nullable Course course, boolean stageSessions) {}
}
