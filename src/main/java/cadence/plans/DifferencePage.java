package cadence.plans;

import cadence.clients.ClientRef;
import cadence.plans.TreatmentPlan.Session;
import cadence.plans.planner.PlannedSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a plan's difference view shows.
 *
 * @param client the client's name
 * @param zone the clinic's time zone
 * @param proposal null for who may read the plan and not the client's events, from which a proposal is made
 * @param mayChange whether the actor may accept, refuse and pin
 * @param offers for bookings of moved sessions that the proposal leaves
 */
public record DifferencePage(
        TreatmentPlan plan,
        String client,
        ZoneId zone,
        @Nullable Proposal proposal,
        boolean mayChange,
        Map<SessionId, Offer> offers) {

    public DifferencePage {
        offers = Map.copyOf(offers);
    }

    /**
     * When an appointment could be instead.
     *
     * @param from when it is now
     * @param to free in the therapist's hours and inside the session's window; null where nothing is, or it is another's diary
     * @param whose the therapist's name where it is another's diary, otherwise empty
     */
    public record Offer(Instant from, @Nullable Instant to, String whose) {}

    public ClientRef ref() {
        return plan.client();
    }

    public LocalDate today() {
        return plan.today();
    }

    /** The plan's own session that a proposed one stands for. */
    public Optional<Session> session(@Nullable PlannedSession planned) {
        return planned == null || planned.id() == null
                ? Optional.empty()
                : sessions(planned).stream().findFirst();
    }

    private List<Session> sessions(PlannedSession planned) {
        return plan.sessions().stream()
                .filter(session -> session.id().value().equals(planned.id()))
                .toList();
    }
}
