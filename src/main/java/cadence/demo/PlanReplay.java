package cadence.demo;

import cadence.plans.planner.Plan;
import cadence.plans.planner.PlanRequest;
import cadence.plans.planner.PlannedSession;
import cadence.plans.planner.Planner;
import cadence.shared.TreatmentType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One plan as it would have come to be: made by the planner on its first day, made anew after each visit, and once more
 * today. The product's planner, given the same, has then nothing to change.
 */
final class PlanReplay {

    private static final Comparator<ReplayedSession> BY_DAY = Comparator.comparing(session -> session.window.day());

    private final PlanRequest frame;
    private final List<Booking> visits;
    private final Supplier<UUID> ids;
    private final Map<UUID, ReplayedSession> sessions = new LinkedHashMap<>();

    /**
     * @param frame everything but the day and the sessions
     * @param visits those at the plan's clinic that were not cancelled, in order
     */
    PlanReplay(PlanRequest frame, List<Booking> visits, Supplier<UUID> ids) {
        this.frame = frame;
        this.visits = visits;
        this.ids = ids;
    }

    List<ReplayedSession> sessions() {
        return sessions.values().stream().sorted(BY_DAY).toList();
    }

    /** Makes the plan on its first day. */
    void begin() {
        plan(frame.start(), List.of());
    }

    /** Makes it anew after each visit until that day, and on the day itself until nothing changes. */
    void playTo(LocalDate day, boolean diaryAhead) {
        List<Booking> known = new ArrayList<>();
        for (Booking visit : visits) {
            if (visit.date().isBefore(day)) {
                known.add(visit);
                link(known);
                plan(visit.date(), known);
            } else if (diaryAhead) {
                known.add(visit);
            }
        }
        for (int rounds = 0; rounds < 8; rounds++) {
            link(known);
            if (!plan(day, known)) {
                return;
            }
        }
    }

    /** Pins a session where the plan then still has nothing to change. */
    void pin(ReplayedSession session, LocalDate today) {
        session.pinned = true;
        session.pinned = !changes(today, visits);
    }

    /** Drops what is neither booked nor over: the plan ended that day. */
    void end(LocalDate day) {
        sessions.values().stream().filter(session -> session.isOpen(day)).forEach(session -> session.dropped = true);
    }

    private boolean changes(LocalDate today, List<Booking> known) {
        Plan plan = made(today, known);
        return !plan.dropped().isEmpty()
                || plan.sessions().stream()
                        .filter(each -> !each.isPast(today) && !each.pinned())
                        .anyMatch(each -> each.id() == null || own(each).differs(each));
    }

    /** As the view of the standing does: a visit of its type in its window keeps a session, the nearest if there are two. */
    private void link(List<Booking> known) {
        for (Booking visit : known) {
            if (sessions.values().stream().noneMatch(each -> visit.equals(each.booking))) {
                sessions.values().stream()
                        .filter(each -> each.wants(visit))
                        .min(Comparator.comparing((ReplayedSession each) -> each.distance(visit))
                                .thenComparing(each -> each.id.toString()))
                        .ifPresent(each -> keep(each, visit));
            }
        }
    }

    /** Nobody moves a pre-event session on its very day: a rule that wants to collides. */
    private void keep(ReplayedSession session, Booking visit) {
        session.booking = visit;
        session.pinned = session.treatment.type() == TreatmentType.PRE_EVENT
                && visit.date().equals(frame.today())
                && !visit.isAttended();
    }

    private Plan made(LocalDate today, List<Booking> known) {
        List<PlannedSession> given = new ArrayList<>();
        for (ReplayedSession session : sessions.values()) {
            if (!session.dropped) {
                given.add(session.given(today));
            }
        }
        for (Booking visit : known) {
            if (isUnplanned(visit)) {
                given.add(ReplayedSession.unplanned(visit));
            }
        }
        return Planner.plan(new PlanRequest(
                today,
                frame.start(),
                frame.end(),
                frame.course(),
                frame.races(),
                frame.settings(),
                frame.stageSessions(),
                frame.availability(),
                given));
    }

    private ReplayedSession own(PlannedSession planned) {
        return Objects.requireNonNull(sessions.get(Objects.requireNonNull(planned.id())));
    }

    /** Accepts what the planner proposes that day. False when it changes nothing. */
    private boolean plan(LocalDate today, List<Booking> known) {
        Plan plan = made(today, known);
        boolean changed = !plan.dropped().isEmpty();
        for (PlannedSession planned : plan.sessions()) {
            if (planned.id() == null) {
                ReplayedSession session = new ReplayedSession(ids.get(), planned);
                sessions.put(session.id, session);
                changed = true;
            } else if (!planned.isPast(today) && !planned.pinned()) {
                changed |= own(planned).move(planned);
            }
        }
        plan.dropped().forEach(each -> own(each.session()).drop(each.because()));
        return changed;
    }

    private boolean isUnplanned(Booking visit) {
        boolean left = sessions.values().stream().anyMatch(each -> visit.equals(each.left));
        return !visit.date().isBefore(frame.start())
                && !visit.outcome.equals("NO_SHOW")
                && sessions.values().stream().noneMatch(each -> !each.dropped && visit.equals(each.booking))
                && (visit.isAttended() || !left);
    }
}
