package cadence.shared.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@link ClientTimeline} draws; dates are the clinic's local dates, and what lies outside is left out.
 *
 * @param title the months that are shown
 * @param remark a quiet word beside the title, for example where the event dates come from
 * @param from first day shown
 * @param to last day shown
 * @param startPain pain before the first session, the measure of "clearly better"; null if not asked
 * @param words the legend: events, plan, sessions, pain, today, missed, band, done, planned, maintenance, preEvent,
 *     postEvent, injury, painBefore, painAfter
 */
public record ClientStory(
        String title,
        String remark,
        LocalDate from,
        LocalDate to,
        LocalDate today,
        @Nullable Integer startPain,
        List<Flag> flags,
        List<Window> windows,
        List<Phase> phases,
        List<Session> sessions,
        List<Pain> pain,
        Map<String, String> words,
        Reading reading) {

    public ClientStory {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("A story has more than one day");
        }
        flags = List.copyOf(flags);
        windows = List.copyOf(windows);
        phases = List.copyOf(phases);
        sessions = List.copyOf(sessions);
        pain = List.copyOf(pain);
        words = Map.copyOf(words);
    }

    /** The shape of a session. */
    public enum Shape {
        MAINTENANCE,
        PRE_EVENT,
        POST_EVENT,
        INJURY
    }

    /** Whether a session took place. */
    public enum State {
        DONE,
        PLANNED,
        MISSED
    }

    /** An event; the detail is for example its date and goal. */
    public record Flag(LocalDate date, String name, String detail) {}

    /** When a planned session is due, both days included. */
    public record Window(LocalDate from, LocalDate to, String title) {}

    /** A stretch of weeks with a rhythm of its own, both days included; each line of text is short. */
    public record Phase(LocalDate from, LocalDate to, List<String> lines) {}

    /** A session; the id is given back when it is chosen, empty where there is nothing to open. */
    public record Session(String id, LocalDate date, Shape shape, State state, String title) {}

    /** Pain 0 to 10 of one session; null where not asked. */
    public record Pain(
            LocalDate date,
            @Nullable Integer before,
            @Nullable Integer after) {}
}
