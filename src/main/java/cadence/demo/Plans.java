package cadence.demo;

import cadence.plans.planner.PlanRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the treatment plans: each as the planner would have made it, with what became of its sessions. */
final class Plans {

    private final Moment moment;
    private final Dice dice;
    private final DemoRows rows;
    private final PlanParts parts;
    private final Days days;
    private final Map<Client, List<Booking>> visits = new HashMap<>();

    /** @param dice of its own: those of everything else fall as before */
    Plans(Moment moment, Dice dice, DemoRows rows, PlanParts parts, Days days, List<Booking> bookings) {
        this.moment = moment;
        this.dice = dice;
        this.rows = rows;
        this.parts = parts;
        this.days = days;
        for (Booking booking : bookings) {
            if (!booking.isCancelled()
                    && booking.clinic.equals(booking.client.home().clinic())) {
                visits.computeIfAbsent(booking.client, key -> new ArrayList<>()).add(booking);
            }
        }
        visits.values().forEach(each -> each.sort(Comparator.comparing(booking -> booking.start)));
    }

    void write(Client client) {
        Client.Course course = client.course;
        if (course == null) {
            return;
        }
        Instant made = Moment.at(course.isDraft() ? moment.day(-1) : course.from(), 12 * 60 + 5);
        UUID plan = dice.id(made);
        Ending ending = Ending.of(course, moment, dice);
        head(client, course, plan, made, ending);
        Map<String, Object> details = PlanFrame.details(course);
        details.putAll(parts.write(client, course, plan));
        version(client, plan, 1, made, "CREATED", "DRAFT", details, List.of());
        if (course.isDraft()) {
            return;
        }
        PlanReplay replay =
                new PlanReplay(frame(client, course), visits.getOrDefault(client, List.of()), () -> dice.id(made));
        replay.begin();
        version(client, plan, 2, made.plusSeconds(95), "ACCEPTED", "ACTIVE", details, replay.sessions());
        boolean runs = course.state().equals("ACTIVE");
        replay.playTo(ending == null ? moment.today() : ending.day(), runs);
        if (ending != null) {
            replay.end(ending.day());
            Instant at = Moment.at(ending.day(), 18 * 60);
            version(client, plan, 3, at, course.state(), course.state(), details, replay.sessions());
        } else {
            Instant seen = lastSeen(client, made);
            version(client, plan, 3, seen, "REPLANNED", "ACTIVE", details, replay.sessions());
        }
        for (ReplayedSession session : replay.sessions()) {
            if (runs && session.isOpen(moment.today()) && dice.chance(0.04)) {
                replay.pin(session, moment.today());
            }
            session(client, plan, session);
        }
    }

    /** When and why a plan ended; null for one that runs. */
    private record Ending(LocalDate day, String reason) {

        static @Nullable Ending of(Client.Course course, Moment moment, Dice dice) {
            return switch (course.state()) {
                case "COMPLETED" -> new Ending(course.to(), "All of it held; back to the usual rhythm.");
                case "STOPPED" ->
                    new Ending(
                            later(course.from().plusDays(1), moment.day(-dice.between(3, 30))),
                            "The client wants to pause.");
                default -> null;
            };
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }
    }

    private void head(Client client, Client.Course course, UUID plan, Instant made, @Nullable Ending ending) {
        boolean injury = course.sessions() > 0;
        rows.add(
                DemoTable.PLAN,
                plan,
                client.id,
                client.home().clinic().id(),
                client.home().therapist().id(),
                PlanFrame.reason(course),
                course.state(),
                course.from(),
                course.open() ? null : course.to(),
                made,
                course.isDraft() ? null : made.plusSeconds(95),
                ending == null ? null : Moment.at(ending.day(), 18 * 60),
                ending == null ? "" : ending.reason(),
                injury ? "INJURY" : "KEEP_RUNNING",
                injury ? "TREATMENT" : null,
                injury ? course.from() : null,
                injury ? course.sessions() : null,
                injury ? Client.Course.INJURY_EVERY : null,
                injury ? PlanFrame.COURSE_MINUTES.from() : null,
                injury ? PlanFrame.COURSE_MINUTES.to() : null);
    }

    private PlanRequest frame(Client client, Client.Course course) {
        List<LocalDate> taken = visits.getOrDefault(client, List.of()).stream()
                .map(Booking::date)
                .toList();
        return PlanFrame.request(client, course, moment.today(), days.of(client, taken));
    }

    private Instant lastSeen(Client client, Instant made) {
        return visits.getOrDefault(client, List.of()).stream()
                .filter(visit -> visit.isAttended() && visit.start.isAfter(made))
                .reduce((first, second) -> second)
                .map(visit -> visit.end)
                .orElse(made.plusSeconds(120));
    }

    private void version(
            Client client,
            UUID plan,
            int number,
            Instant at,
            String deed,
            String state,
            Map<String, Object> details,
            List<ReplayedSession> sessions) {
        rows.add(
                DemoTable.PLAN_VERSION,
                dice.id(at),
                plan,
                client.id,
                client.home().clinic().id(),
                number,
                at,
                client.home().therapist().id(),
                deed,
                "",
                PlanJson.version(state, details, sessions, Moment.dateOf(at)));
    }

    private void session(Client client, UUID plan, ReplayedSession session) {
        boolean pinned = session.pinned;
        Booking booking = session.booking;
        Booking left = session.left;
        rows.add(
                DemoTable.PLAN_SESSION,
                session.id,
                plan,
                client.id,
                client.home().clinic().id(),
                session.treatment.type(),
                session.window.earliest(),
                session.window.latest(),
                session.window.day(),
                PlanJson.because(session.because),
                session.dropped ? "DROPPED" : "PLANNED",
                booking == null ? null : booking.id,
                left == null ? null : left.id,
                pinned,
                pinned ? client.home().therapist().id() : null,
                pinned ? moment.now().minusSeconds(dice.between(2, 9) * 86_400L) : null,
                pinned ? "The only day that suits the client that week" : "",
                session.race == null ? null : session.race.race(),
                session.race == null ? 0 : session.race.stage(),
                session.treatment.pace(),
                session.treatment.depth(),
                session.treatment.minutes().from(),
                session.treatment.minutes().to());
    }
}
