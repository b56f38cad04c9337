package cadence.demo;

import cadence.plans.planner.Because;
import cadence.plans.planner.Depth;
import cadence.plans.planner.Minutes;
import cadence.plans.planner.Pace;
import cadence.plans.planner.PlannedSession;
import cadence.plans.planner.RaceRef;
import cadence.plans.planner.Treatment;
import cadence.plans.planner.Window;
import cadence.shared.TreatmentType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session of a replayed plan, while it may still move. */
final class ReplayedSession {

    final UUID id;
    Treatment treatment;

    @Nullable
    RaceRef race;

    Window window;
    List<Because> because;
    /** The visit that keeps it. */
    @Nullable
    Booking booking;
    /** A booking that the plan left behind. */
    @Nullable
    Booking left;

    boolean dropped;
    boolean pinned;

    ReplayedSession(UUID id, PlannedSession planned) {
        this.id = id;
        treatment = planned.treatment();
        race = planned.race();
        window = planned.window();
        because = planned.because();
    }

    LocalDate day() {
        return booking == null ? window.day() : booking.date();
    }

    boolean wants(Booking visit) {
        return !dropped
                && booking == null
                && (!visit.equals(left) || visit.isAttended() || visit.outcome.equals("NO_SHOW"))
                && visit.kind.type().equals(treatment.type().name())
                && window.holds(visit.date());
    }

    /** Days between the day proposed and the visit's. */
    long distance(Booking visit) {
        return Math.abs(window.day().toEpochDay() - visit.date().toEpochDay());
    }

    /** Neither booked nor over. */
    boolean isOpen(LocalDate today) {
        return !dropped && booking == null && !window.latest().isBefore(today);
    }

    boolean isMissed(LocalDate today) {
        return booking == null ? window.latest().isBefore(today) : booking.outcome.equals("NO_SHOW");
    }

    boolean differs(PlannedSession other) {
        return !day().equals(other.day())
                || !treatment.equals(other.treatment())
                || !window.earliest().equals(other.window().earliest())
                || !window.latest().equals(other.window().latest());
    }

    /** False when that changes nothing. */
    boolean move(PlannedSession to) {
        boolean moves = differs(to);
        if (booking != null && !booking.date().equals(to.day())) {
            left = booking;
            booking = null;
        }
        treatment = to.treatment();
        race = to.race();
        window = to.window();
        because = to.because();
        return moves;
    }

    void drop(Because reason) {
        dropped = true;
        because = List.of(reason);
        left = booking == null ? left : booking;
        booking = null;
    }

    /** As the planner sees it that day. */
    PlannedSession given(LocalDate today) {
        PlannedSession.State state = isMissed(today)
                ? PlannedSession.State.MISSED
                : booking != null && booking.isAttended()
                        ? PlannedSession.State.ATTENDED
                        : PlannedSession.State.PLANNED;
        Window now = new Window(window.earliest(), window.latest(), day());
        return new PlannedSession(id, treatment, race, now, because, state, booking != null, pinned);
    }

    /** A visit that no session accounts for, as the planner sees it. */
    static PlannedSession unplanned(Booking visit) {
        TreatmentType type = TreatmentType.valueOf(visit.kind.type());
        Minutes length = new Minutes(visit.minutes(), visit.minutes());
        Treatment treatment = switch (type) {
            case PRE_EVENT -> new Treatment(type, Pace.BRISK, Depth.NOT_DEEP, length);
            case POST_EVENT -> new Treatment(type, Pace.SLOW, Depth.GENTLE, length);
            case MAINTENANCE, INJURY_PREVENTION -> new Treatment(type, Pace.VARIED, Depth.NOT_DEEP, length);
        };
        return new PlannedSession(
                visit.id,
                treatment,
                null,
                new Window(visit.date(), visit.date(), visit.date()),
                List.of(),
                visit.isAttended() ? PlannedSession.State.ATTENDED : PlannedSession.State.PLANNED,
                true,
                !visit.isAttended());
    }
}
