package cadence.plans.planner;

import cadence.shared.TreatmentType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session of a plan: one that happened, one that stands, or one that is proposed.
 *
 * @param id null for one that was not in the plan before
 * @param race the race it belongs to, null for none
 * @param window its day is where it happened, is booked, or is proposed
 * @param because the rule that put it there first, then what gave way
 * @param booked whether an appointment keeps it
 * @param pinned whether re-planning leaves it alone
 */
public record PlannedSession(
        @Nullable UUID id,
        Treatment treatment,
        @Nullable RaceRef race,
        Window window,
        List<Because> because,
        State state,
        boolean booked,
        boolean pinned) {

    public PlannedSession {
        because = List.copyOf(because);
    }

    /** What became of it. */
    public enum State {
        PLANNED,
        ATTENDED,
        MISSED
    }

    static PlannedSession proposed(Treatment treatment, @Nullable RaceRef race, Window window, List<Because> because) {
        return new PlannedSession(null, treatment, race, window, because, State.PLANNED, false, false);
    }

    public TreatmentType type() {
        return treatment.type();
    }

    public LocalDate day() {
        return window.day();
    }

    int at() {
        return Days.at(window.day());
    }

    /** This proposal under the identity, booking and window of one that stood in the plan. */
    PlannedSession as(PlannedSession standing) {
        return new PlannedSession(standing.id, treatment, race, window, because, state, standing.booked, false);
    }

    PlannedSession also(Because reason) {
        List<Because> more = new ArrayList<>(because);
        more.add(reason);
        return new PlannedSession(id, treatment, race, window, more, state, booked, pinned);
    }

    /** Whether it is history: it happened, was missed, or its time went by. */
    public boolean isPast(LocalDate today) {
        return state != State.PLANNED
                || window.latest().isBefore(today)
                || (booked || pinned) && window.day().isBefore(today);
    }

    /** Whether the next maintenance is counted from it; a brisk pre-event session loosens nothing for weeks. */
    boolean counts() {
        return type() != TreatmentType.PRE_EVENT;
    }

    boolean isOf(Race other, int stage) {
        return race == null ? stage == 0 : race.race().equals(other.id()) && race.stage() == stage;
    }
}
