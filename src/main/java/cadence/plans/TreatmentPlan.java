package cadence.plans;

import cadence.shared.AppointmentId;
import cadence.shared.PlanId;
import cadence.shared.TreatmentType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A treatment plan with its goals and sessions.
 *
 * @param therapist who made it, by name
 * @param endsOn null while open
 */
public record TreatmentPlan(
        PlanId id,
        String therapist,
        String reason,
        State state,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<Goal> goals,
        List<Session> sessions) {

    /** Where a plan stands. */
    public enum State {
        DRAFT,
        ACTIVE,
        COMPLETED,
        STOPPED
    }

    /** What became of a planned session. */
    public enum SessionState {
        PLANNED,
        ATTENDED,
        MISSED,
        DROPPED
    }

    /** A measure with its value at the start, now and wanted; null where it was not taken. */
    public record Goal(
            String measure,
            String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal latest,
            @Nullable BigDecimal target) {}

    /**
     * A session with its window, both days included, and the rule that put it there, in words.
     *
     * @param appointment the booking that keeps it, null for none
     * @param pinned whether re-planning leaves it alone
     */
    public record Session(
            TreatmentType type,
            LocalDate earliest,
            LocalDate latest,
            LocalDate suggested,
            String rule,
            SessionState state,
            @Nullable AppointmentId appointment,
            boolean pinned) {}

    /** Sessions whose window is over: attended inside it, and all. */
    public record Kept(long attended, long due) {}

    /** How many sessions were attended inside their window, of those whose window is over or that were attended. */
    public Kept kept() {
        long attended = sessions.stream()
                .filter(session -> session.state() == SessionState.ATTENDED)
                .count();
        long missed = sessions.stream()
                .filter(session -> session.state() == SessionState.MISSED)
                .count();
        return new Kept(attended, attended + missed);
    }
}
