package cadence.notes;

import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.Session;
import cadence.plans.TreatmentPlan.SessionState;
import cadence.shared.AppointmentId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the client's plan sees a session.
 *
 * @param session the planned session, with its window and the rule that put it there
 */
public record PlannedWindow(Place place, Session session) {

    /** A planned session farther away than this is not the one that today's session keeps. */
    static final int NEAR_DAYS = 14;

    /** Where the session lies beside the window. */
    public enum Place {
        BEFORE,
        INSIDE,
        AFTER
    }

    /**
     * The planned session that this one keeps: the one booked for it, or else the nearest of an active plan.
     *
     * @param day of the session, in the clinic's zone
     */
    public static Optional<PlannedWindow> of(List<TreatmentPlan> plans, AppointmentId appointment, LocalDate day) {
        return plans.stream()
                .filter(plan -> plan.state() == TreatmentPlan.State.ACTIVE)
                .flatMap(plan -> plan.sessions().stream())
                .filter(session -> appointment.equals(session.appointment()) || isFree(session, day))
                .min(Comparator.<Session, Boolean>comparing(session -> !appointment.equals(session.appointment()))
                        .thenComparing(session -> daysOutside(session, day))
                        .thenComparing(Session::suggested))
                .map(session -> new PlannedWindow(place(session, day), session));
    }

    /** First day of the window. */
    public LocalDate earliest() {
        return session.earliest();
    }

    /** Last day of the window. */
    public LocalDate latest() {
        return session.latest();
    }

    private static boolean isFree(Session session, LocalDate day) {
        return session.appointment() == null
                && session.state() == SessionState.PLANNED
                && daysOutside(session, day) <= NEAR_DAYS;
    }

    private static long daysOutside(Session session, LocalDate day) {
        return switch (place(session, day)) {
            case BEFORE -> ChronoUnit.DAYS.between(day, session.earliest());
            case INSIDE -> 0;
            case AFTER -> ChronoUnit.DAYS.between(session.latest(), day);
        };
    }

    private static Place place(Session session, LocalDate day) {
        if (day.isBefore(session.earliest())) {
            return Place.BEFORE;
        }
        return day.isAfter(session.latest()) ? Place.AFTER : Place.INSIDE;
    }
}
