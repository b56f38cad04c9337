package cadence.notes.ui;

import cadence.shared.ui.Formats;
import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;

/** Times of the last days, as short as they can be understood. */
final class RecentTimes {

    private static final int WEEK = 6;

    private RecentTimes() {}

    /** "11:36", "Mon 19:05" or, more than six days ago, "2 Sep". */
    static String bare(Formats formats, Instant at, Instant now) {
        LocalDate today = formats.localDate(now);
        LocalDate day = formats.localDate(at);
        if (day.equals(today)) {
            return formats.time(at);
        }
        return day.isBefore(today.minusDays(WEEK))
                ? formats.dayMonth(day)
                : formats.pattern("EEE HH:mm", at.atZone(formats.zone()));
    }

    /** The same, with "today" before the time of today. */
    static String told(Component words, Formats formats, Instant at, Instant now) {
        String bare = bare(formats, at, now);
        return formats.localDate(at).equals(formats.localDate(now))
                ? words.getTranslation("notes.reminded.today", bare)
                : bare;
    }
}
