package cadence.plans.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a new plan changes in the sessions that stood, in the order of days. */
public record PlanDifference(List<Change> changes) {

    public PlanDifference {
        changes = List.copyOf(changes);
    }

    /** What becomes of a session. */
    public enum Kind {
        KEPT,
        /** To another day; or on its day gentler than before, deeper, or of another length. */
        MOVED,
        NEW,
        DROPPED
    }

    /**
     * One session before and after.
     *
     * @param before null for a new one
     * @param after null for a dropped one
     * @param because why it is where it is, or why it is gone
     */
    public record Change(
            Kind kind,
            @Nullable PlannedSession before,
            @Nullable PlannedSession after,
            List<Because> because) {

        public Change {
            because = List.copyOf(because);
        }

        /** Whether an appointment is on a day that the plan leaves. */
        public boolean losesBooking() {
            return before != null
                    && before.booked()
                    && (after == null || !after.day().equals(before.day()));
        }

        /** Whether it may now be on other days than before. */
        public boolean changesWindow() {
            return before != null && after != null && !after.window().equals(before.window());
        }

        private PlannedSession either() {
            PlannedSession shown = after == null ? before : after;
            return Objects.requireNonNull(shown);
        }
    }

    /** @param before the sessions that the plan was made from */
    public static PlanDifference between(List<PlannedSession> before, Plan after) {
        Map<UUID, PlannedSession> stood = new HashMap<>();
        for (PlannedSession session : before) {
            if (session.id() != null) {
                stood.put(session.id(), session);
            }
        }
        List<Change> changes = new ArrayList<>();
        for (PlannedSession session : after.sessions()) {
            PlannedSession old = session.id() == null ? null : stood.get(session.id());
            Kind kind = old == null ? Kind.NEW : isSame(old, session) ? Kind.KEPT : Kind.MOVED;
            changes.add(new Change(kind, old, session, session.because()));
        }
        for (Plan.Dropped dropped : after.dropped()) {
            changes.add(new Change(Kind.DROPPED, dropped.session(), null, List.of(dropped.because())));
        }
        changes.sort(
                Comparator.comparing((Change change) -> change.either().day()).thenComparing(Change::kind));
        return new PlanDifference(changes);
    }

    public List<Change> of(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** Whether nothing is to accept. */
    public boolean isEmpty() {
        return changes.stream().allMatch(change -> change.kind() == Kind.KEPT && !change.changesWindow());
    }

    /** On its day as before; the window and the reason may be counted from another day. */
    private static boolean isSame(PlannedSession old, PlannedSession now) {
        return old.day().equals(now.day()) && old.treatment().equals(now.treatment());
    }
}
