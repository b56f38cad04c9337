package cadence.plans;

import cadence.clients.ClientRef;
import cadence.diary.Outcome;
import cadence.plans.planner.Because;
import cadence.plans.planner.PlannedSession;
import cadence.plans.planner.RaceRef;
import cadence.plans.planner.Treatment;
import cadence.plans.planner.Window;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.PlanId;
import cadence.shared.TreatmentType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A treatment plan: what was written in it, and where its sessions stand now.
 *
 * @param therapist who made it
 * @param sessions in the order of their days, dropped ones included
 * @param reviews the latest first
 * @param endReason how it was completed or why it was stopped, empty before
 * @param today in the clinic's zone, as the plan was read
 * @param version for {@code plans.changed-meanwhile}
 */
public record TreatmentPlan(
        PlanId id,
        ClientRef client,
        Therapist therapist,
        State state,
        PlanDetails details,
        List<Session> sessions,
        List<Review> reviews,
        Instant madeAt,
        String endReason,
        LocalDate today,
        int version) {

    public TreatmentPlan {
        sessions = List.copyOf(sessions);
        reviews = List.copyOf(reviews);
    }

    /** Where a plan stands. */
    public enum State {
        DRAFT,
        ACTIVE,
        COMPLETED,
        STOPPED;

        /** Whether it can still be changed. */
        public boolean isOpen() {
            return this == DRAFT || this == ACTIVE;
        }
    }

    /** What became of a planned session; told by its booking and the calendar. */
    public enum SessionState {
        PLANNED,
        ATTENDED,
        MISSED,
        DROPPED
    }

    /** Who made the plan; an empty name where the account is not the actor's to see. */
    public record Therapist(AccountId id, String name) {}

    /** The appointment that keeps a session, its day in the clinic's zone. */
    public record Booking(AppointmentId id, Instant startsAt, LocalDate day, Outcome outcome) {}

    /** Who told re-planning to leave a session alone, and why (may be empty). */
    public record Pin(String by, @Nullable Instant at, String reason) {}

    /** A review held; {@code dueOn} says which one it was. */
    public record Review(LocalDate dueOn, Instant doneAt, String by, String words) {}

    /**
     * A session with its window, both days included, and the rules that put it there.
     *
     * @param race the client's entry it belongs to, null for none
     * @param window its day is the proposed one; see {@link #day()}
     * @param booking null while nothing keeps it
     * @param pin null unless pinned
     * @param left a booking that the plan left behind: it stands in the diary until someone moves or cancels it
     */
    public record Session(
            SessionId id,
            Treatment treatment,
            @Nullable RaceRef race,
            Window window,
            List<Because> because,
            SessionState state,
            @Nullable Booking booking,
            @Nullable Pin pin,
            @Nullable Booking left) {

        public Session {
            because = List.copyOf(because);
        }

        public TreatmentType type() {
            return treatment.type();
        }

        public LocalDate earliest() {
            return window.earliest();
        }

        public LocalDate latest() {
            return window.latest();
        }

        /** The day that was proposed. */
        public LocalDate suggested() {
            return window.day();
        }

        /** The day it is, or was, booked for; else the proposed one. */
        public LocalDate day() {
            return booking == null ? window.day() : booking.day();
        }

        public boolean pinned() {
            return pin != null;
        }

        public @Nullable AppointmentId appointment() {
            return booking == null ? null : booking.id();
        }

        /** Whether it was attended on a day of its window. */
        public boolean isKept() {
            return state == SessionState.ATTENDED && booking != null && window.holds(booking.day());
        }

        /** As the planner sees it. */
        PlannedSession planned() {
            PlannedSession.State was = switch (state) {
                case ATTENDED -> PlannedSession.State.ATTENDED;
                case MISSED -> PlannedSession.State.MISSED;
                case PLANNED, DROPPED -> PlannedSession.State.PLANNED;
            };
            return new PlannedSession(
                    id.value(),
                    treatment,
                    race,
                    new Window(window.earliest(), window.latest(), day()),
                    because,
                    was,
                    booking != null,
                    pin != null);
        }
    }

    public String reason() {
        return details.reason();
    }

    public LocalDate startsOn() {
        return details.startsOn();
    }

    public @Nullable LocalDate endsOn() {
        return details.endsOn();
    }

    public List<PlanDetails.Goal> goals() {
        return details.goals();
    }

    /** The sessions that were not dropped. */
    public List<Session> standing() {
        return sessions.stream()
                .filter(session -> session.state() != SessionState.DROPPED)
                .toList();
    }

    /** Plan adherence: sessions attended inside their window, and all whose window ended before today (domain.md). */
    public record Kept(long attended, long due) {}

    public Kept kept() {
        List<Session> due = standing().stream()
                .filter(session -> session.latest().isBefore(today))
                .toList();
        return new Kept(due.stream().filter(Session::isKept).count(), due.size());
    }
}
