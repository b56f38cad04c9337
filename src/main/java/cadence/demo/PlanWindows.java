package cadence.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The windows of a plan by the rules of domain.md, counted from the visits as they were. */
final class PlanWindows {

    private static final int QUIET_DAYS = 5;
    private static final int RUN_UP_DAYS = 56;

    private PlanWindows() {}

    /** From the earliest to the latest day, both included. */
    record Window(String type, LocalDate earliest, LocalDate latest, LocalDate suggested, String because) {

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
            windows.add(race != null && window.latest().isAfter(end) ? cut(window, race, end) : window);
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
        if (race != null
                && ChronoUnit.DAYS.between(last.plusDays(14), race.edition().first()) <= RUN_UP_DAYS) {
            return new Window(
                    "MAINTENANCE",
                    last.plusDays(12),
                    last.plusDays(16),
                    last.plusDays(14),
                    because("RUN_UP", race.edition().event(), 14, RUN_UP_DAYS / 7, last));
        }
        return new Window(
                "MAINTENANCE", last.plusDays(21), last.plusDays(28), last.plusDays(24), because("MAINTENANCE", last));
    }

    private static Window cut(Window window, Race race, LocalDate end) {
        return new Window(
                window.type(),
                window.earliest(),
                end,
                window.suggested(),
                because("LAST_DEEP", race.edition().event(), end, QUIET_DAYS));
    }

    private static void addRace(List<Window> windows, Race.Edition edition) {
        LocalDate first = edition.first();
        LocalDate last = edition.last();
        windows.add(new Window(
                "PRE_EVENT", first.minusDays(1), first, first.minusDays(1), because("PRE_EVENT", edition.event())));
        windows.add(new Window(
                "POST_EVENT", last, last.plusDays(2), last.plusDays(1), because("POST_EVENT", edition.event())));
    }

    /** The rule with what it was applied to, as the plans keep it. */
    private static String because(String rule, Object... args) {
        String values = Stream.of(args)
                .map(arg -> arg instanceof LocalDate day
                        ? "{\"day\":\"" + day + "\"}"
                        : arg instanceof Integer ? arg.toString() : "\"" + arg + "\"")
                .collect(Collectors.joining(","));
        return "[{\"rule\":\"" + rule + "\",\"args\":[" + values + "]}]";
    }
}
