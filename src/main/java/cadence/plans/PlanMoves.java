package cadence.plans;

import cadence.access.Access;
import cadence.access.CurrentUser;
import cadence.diary.AppointmentRow;
import cadence.diary.AppointmentService;
import cadence.diary.AvailabilityService;
import cadence.diary.Outcome;
import cadence.plans.DifferencePage.Offer;
import cadence.plans.TreatmentPlan.Booking;
import cadence.plans.TreatmentPlan.Session;
import cadence.plans.planner.PlanDifference.Change;
import cadence.plans.planner.PlannedSession;
import cadence.plans.planner.Window;
import cadence.shared.TreatmentType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When bookings that a proposal leaves could be instead: where the session is now, at the hour nearest to the old one. */
@Component
class PlanMoves {

    private final AppointmentService appointments;
    private final AvailabilityService availability;
    private final Access access;
    private final CurrentUser currentUser;

    PlanMoves(
            AppointmentService appointments, AvailabilityService availability, Access access, CurrentUser currentUser) {
        this.appointments = appointments;
        this.availability = availability;
        this.access = access;
        this.currentUser = currentUser;
    }

    Map<SessionId, Offer> offers(Proposal proposal) {
        Map<SessionId, Offer> offers = new HashMap<>();
        Set<LocalDate> taken = new HashSet<>();
        for (Change change : proposal.difference().changes()) {
            if (change.after() != null) {
                taken.add(change.after().day());
            }
        }
        proposal.visits().forEach(visit -> taken.add(visit.day()));
        for (Change change : proposal.difference().changes()) {
            PlannedSession before = change.before();
            PlannedSession after = change.after();
            if (before == null || after == null || !change.losesBooking()) {
                continue;
            }
            proposal.plan().standing().stream()
                    .filter(session -> session.id().value().equals(before.id()))
                    .findFirst()
                    .ifPresent(session -> offer(session, after, proposal.plan().today(), taken)
                            .ifPresent(offer -> offers.put(session.id(), offer)));
        }
        return offers;
    }

    /**
     * Empty for one that has arrived or is over.
     *
     * @param taken days that have a session; the one that is offered joins them
     */
    private Optional<Offer> offer(Session session, PlannedSession after, LocalDate today, Set<LocalDate> taken) {
        Booking booking = session.booking();
        if (booking == null || booking.outcome() != Outcome.SCHEDULED) {
            return Optional.empty();
        }
        AppointmentRow row = appointments.appointment(booking.id());
        if (!access.rights().managerAt().contains(row.clinic())
                && !row.therapist().equals(currentUser.id())) {
            return Optional.of(new Offer(row.startsAt(), null, row.therapistName()));
        }
        LocalTime hour = row.startsAt().atZone(row.zone()).toLocalTime();
        boolean mornings = after.type() == TreatmentType.PRE_EVENT;
        for (LocalDate day : days(after.window(), today)) {
            if (taken.contains(day) && !day.equals(after.day())) {
                continue;
            }
            boolean raceDay = mornings && day.equals(after.window().latest());
            Optional<Instant> start =
                    availability.freeStarts(row.clinic(), row.therapist(), day, (int) row.minutes()).stream()
                            .filter(free -> !raceDay || time(free, row.zone()).isBefore(LocalTime.NOON))
                            .min(Comparator.comparing(free -> Duration.between(hour, time(free, row.zone()))
                                    .abs()));
            if (start.isPresent()) {
                taken.add(day);
                return Optional.of(new Offer(row.startsAt(), start.get(), ""));
            }
        }
        return Optional.of(new Offer(row.startsAt(), null, ""));
    }

    /** The proposed day first, then those of the window next to it. */
    private static List<LocalDate> days(Window window, LocalDate today) {
        List<LocalDate> days = new ArrayList<>(
                window.earliest().datesUntil(window.latest().plusDays(1)).toList());
        days.removeIf(day -> day.isBefore(today));
        days.sort(Comparator.comparing(day -> Math.abs(ChronoUnit.DAYS.between(window.day(), day))));
        return days;
    }

    private static LocalTime time(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalTime();
    }
}
