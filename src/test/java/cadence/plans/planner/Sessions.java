package cadence.plans.planner;

import cadence.plans.planner.PlannedSession.State;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Sessions that stand in a plan already. */
final class Sessions {

    private Sessions() {}

    static PlannedSession maintenance(String on, State state, boolean pinned) {
        LocalDate day = LocalDate.parse(on);
        return new PlannedSession(
                id(on + state),
                Treatment.maintenance(Calendars.USUAL.maintenance(), true),
                null,
                new Window(day, day, day),
                List.of(),
                state,
                false,
                pinned);
    }

    /** The plan as it is kept: what is new has an id. */
    static List<PlannedSession> accepted(Plan plan) {
        return plan.sessions().stream()
                .map(each -> each.id() == null ? kept(each, each.state(), each.booked(), each.pinned()) : each)
                .toList();
    }

    static PlannedSession kept(PlannedSession each, State state, boolean booked, boolean pinned) {
        UUID id = each.id() == null ? id(each.day() + " " + each.type()) : each.id();
        return new PlannedSession(
                id, each.treatment(), each.race(), each.window(), each.because(), state, booked, pinned);
    }

    static PlannedSession on(PlannedSession each, LocalDate day, State state) {
        Window window = new Window(each.window().earliest(), each.window().latest(), day);
        return new PlannedSession(
                each.id(), each.treatment(), each.race(), window, each.because(), state, each.booked(), false);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
