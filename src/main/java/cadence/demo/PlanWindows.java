package cadence.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The windows of a plan by the rules of domain.md, counted from the visits as they were. */
final class PlanWindows {

    private static final int QUIET_DAYS = 5;
    private static final int RUN_UP_DAYS = 56;

    private PlanWindows() {}

    /** From the earliest to the latest day, both included. */
    record Window(String type, LocalDate earliest, LocalDate latest, LocalDate suggested, String rule) {

        boolean holds(LocalDate date) {
            return !date.isBefore(earliest) && !date.isAfter(latest);
        }
    }

    /** @param nextVisit the first visit on that day or later, if there is one */
    static List<Window> of(Client.Course course, Function<LocalDate, @Nullable LocalDate> nextVisit) {
        List<Window> windows = new ArrayList<>();
        Race race = course.race();
        LocalDate end = race == null ? course.to() : race.edition().first().minusDays(QUIET_DAYS);
        LocalDate first = nextVisit.apply(course.from());
        LocalDate last = first == null ? course.from() : first;
        while (true) {
            Window window = maintenance(last, race);
            if (window.suggested().isAfter(end)) {
                break;
            }
            windows.add(window.latest().isAfter(end) ? cut(window, end) : window);
            LocalDate visit = nextVisit.apply(window.earliest());
            boolean kept = visit != null && window.holds(visit);
            LocalDate before = nextVisit.apply(last.plusDays(1));
            boolean early = !kept && before != null && before.isBefore(window.earliest());
            last = kept && visit != null ? visit : early && before != null ? before : window.suggested();
        }
        if (race != null) {
            addRace(windows, race.edition());
        }
        return windows;
    }

    private static Window maintenance(LocalDate last, @Nullable Race race) {
        boolean runUp = race != null
                && ChronoUnit.DAYS.between(last.plusDays(14), race.edition().first()) <= RUN_UP_DAYS;
        if (runUp) {
            return new Window(
                    "MAINTENANCE",
                    last.plusDays(12),
                    last.plusDays(17),
                    last.plusDays(14),
                    "Run-up: every 2 weeks in the last 8 weeks before an event (clinic setting)");
        }
        return new Window(
                "MAINTENANCE",
                last.plusDays(21),
                last.plusDays(28),
                last.plusDays(24),
                "Maintenance every 3 to 4 weeks");
    }

    private static Window cut(Window window, LocalDate end) {
        return new Window(
                window.type(),
                window.earliest(),
                end,
                window.suggested(),
                "Last deep session at least 5 days before the event (clinic setting)");
    }

    private static void addRace(List<Window> windows, Race.Edition edition) {
        LocalDate first = edition.first();
        LocalDate last = edition.last();
        windows.add(new Window(
                "PRE_EVENT",
                first.minusDays(1),
                first,
                first.minusDays(1),
                "Pre-event: the day before " + edition.event() + ", or the morning of it"));
        windows.add(new Window(
                "POST_EVENT",
                last,
                last.plusDays(2),
                last.plusDays(1),
                "Post-event: after the finish of " + edition.event() + ", or 1 or 2 days later"));
    }
}
