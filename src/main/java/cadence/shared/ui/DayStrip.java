package cadence.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The day to scale: sessions, gaps, travel, now. */
@Tag("cadence-day-strip")
@JsModule("./cadence-day-strip.ts")
public class DayStrip extends Component {

    /** How a session looks: finished is quiet, unfinished has colour. */
    public enum Look {
        /** Attended and signed. */
        DONE,
        /** Attended, the note is not signed. */
        ATTEND,
        /** Cancelled or not come. */
        OFF,
        /** Now. */
        LIVE,
        /** Still to come. */
        AHEAD
    }

    /**
     * One appointment.
     *
     * @param id given back when it is chosen
     * @param from minutes after midnight, the clinic's local time
     * @param to minutes after midnight
     * @param name shown where there is room
     * @param shortName shown where there is less, for example initials
     * @param title shown on hover: who, when, state
     */
    public record Session(String id, int from, int to, String name, String shortName, Look look, String title) {}

    /** Minutes after midnight spent between two clinics. */
    public record Travel(int from, int to) {}

    /**
     * What is drawn.
     *
     * @param from first minute after midnight
     * @param to last minute after midnight, later than from
     * @param now minutes after midnight, or null on another day
     */
    public record Day(
            int from, int to, @Nullable Integer now, List<Session> sessions, List<Travel> travel, Reading reading) {
        public Day {
            if (to <= from) {
                throw new IllegalArgumentException("A day ends after it begins");
            }
            sessions = List.copyOf(sessions);
            travel = List.copyOf(travel);
        }
    }

    private record DrawnSession(
            String id, int from, int to, String name, String shortName, String look, String title) {}

    private record DrawnDay(
            int from,
            int to,
            @Nullable Integer now,
            List<DrawnSession> sessions,
            List<Travel> travel,
            Reading reading) {}

    public DayStrip() {
        getElement().getClassList().add("day-strip");
    }

    /** Draws a day instead of the one before. */
    public void setDay(Day day) {
        var sessions = day.sessions().stream()
                .map(session -> new DrawnSession(
                        session.id(),
                        session.from(),
                        session.to(),
                        session.name(),
                        session.shortName(),
                        session.look().name().toLowerCase(Locale.ROOT),
                        session.title()))
                .toList();
        getElement()
                .setPropertyBean(
                        "day", new DrawnDay(day.from(), day.to(), day.now(), sessions, day.travel(), day.reading()));
    }

    /** Called with the id of the session a person chose. */
    public Registration onChoose(Consumer<String> listener) {
        return Drawings.onChoose(this, "session-chosen", listener);
    }
}
