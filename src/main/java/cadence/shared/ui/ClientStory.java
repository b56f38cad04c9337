package cadence.shared.ui;

import java.math.BigDecimal;
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
 * @param measure drawn instead of pain; null for pain
 * @param words the legend: events, plan, sessions, pain, today, missed, band, marks, done, booked, planned, maintenance,
 *     preEvent, postEvent, injury, painBefore, painAfter
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
        @Nullable Measure measure,
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
        BOOKED,
        /** Of the plan, and not booked yet. */
        PLANNED,
        MISSED
    }

    /**
     * An event.
     *
     * @param end the same day, or the last one of a stage race
     * @param detail for example its date and goal
     * @param title everything about it in one line
     * @param off whether the client will not start, or nobody will
     */
    public record Flag(LocalDate date, LocalDate end, String name, String detail, String title, boolean off) {

        public Flag {
            if (end.isBefore(date)) {
                throw new IllegalArgumentException("An event ends before it begins");
            }
        }
    }

    /** When a planned session is due, both days included. */
    public record Window(LocalDate from, LocalDate to, String title) {}

    /** A stretch of weeks with a rhythm of its own, both days included; each line of text is short. */
    public record Phase(LocalDate from, LocalDate to, List<String> lines, String title) {}

    /** A session; the id is given back when it is chosen, empty where there is nothing to open. */
    public record Session(String id, LocalDate date, Shape shape, State state, String title) {}

    /** Pain 0 to 10 of one session; null where not asked. */
    public record Pain(
            LocalDate date,
            @Nullable Integer before,
            @Nullable Integer after) {}

    /** A value of a measure on its day. */
    public record Point(LocalDate date, BigDecimal value) {}

    /**
     * A measure over time.
     *
     * @param low the scale's lower end, in the measure's unit
     * @param high the scale's upper end
     * @param first the values asked for, the earliest first
     * @param second of the other side, empty where there is none
     * @param firstName what the legend calls them
     */
    public record Measure(
            String name,
            BigDecimal low,
            BigDecimal high,
            List<Point> first,
            List<Point> second,
            String firstName,
            String secondName) {

        public Measure {
            first = List.copyOf(first);
            second = List.copyOf(second);
            if (high.compareTo(low) <= 0) {
                throw new IllegalArgumentException("A scale goes up");
            }
        }
    }
}
