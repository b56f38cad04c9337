package cadence.notes.ui;

import cadence.notes.DaySession;
import cadence.notes.NoteNavigation;
import cadence.notes.Today;
import cadence.shared.AppointmentId;
import cadence.shared.ui.DayStrip;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Reading;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Draws a day's sessions to scale, in each clinic's own local time. */
final class TodayStrip {

    private static final int HOUR = 60;

    private final Facts.Words words;
    private final Formats formats;
    private final Today today;

    TodayStrip(Facts.Words words, Formats formats, Today today) {
        this.words = words;
        this.formats = formats;
        this.today = today;
    }

    DayStrip draw() {
        List<DaySession> sessions = today.sessions();
        int from = sessions.stream()
                .mapToInt(s -> minute(s.startsAt(), s.zone()))
                .min()
                .orElse(9 * HOUR);
        int to = sessions.stream().mapToInt(s -> end(s)).max().orElse(17 * HOUR);
        int first = from / HOUR * HOUR;
        int last = Math.min(24 * HOUR, (to + HOUR - 1) / HOUR * HOUR);
        int now = minute(today.now(), today.zone());
        var strip = new DayStrip();
        strip.setDay(new DayStrip.Day(
                first,
                last,
                today.isToday() && now >= first && now <= last ? Integer.valueOf(now) : null,
                sessions.stream().map(this::drawn).toList(),
                travel(sessions),
                reading(sessions)));
        strip.onChoose(id -> NoteNavigation.open(AppointmentId.parse(id)));
        return strip;
    }

    private DayStrip.Session drawn(DaySession session) {
        String first = session.givenName();
        String initials = initial(session.givenName()) + initial(session.familyName());
        return new DayStrip.Session(
                session.id().toString(),
                minute(session.startsAt(), session.zone()),
                end(session),
                first,
                initials,
                look(session),
                title(session));
    }

    private DayStrip.Look look(DaySession session) {
        if (!session.isOn()) {
            return DayStrip.Look.OFF;
        }
        if (session.isNow(today.now())) {
            return DayStrip.Look.LIVE;
        }
        if (session.isToCome(today.now())) {
            return DayStrip.Look.AHEAD;
        }
        return session.isUnfinished(today.now()) ? DayStrip.Look.ATTEND : DayStrip.Look.DONE;
    }

    private String title(DaySession session) {
        return words.of(
                "notes.today.strip.title",
                session.clientName(),
                formats.range(session.startsAt(), session.endsAt()),
                words.of("diary.outcome." + session.outcome()));
    }

    private static List<DayStrip.Travel> travel(List<DaySession> sessions) {
        var travel = new ArrayList<DayStrip.Travel>();
        for (int i = 1; i < sessions.size(); i++) {
            DaySession before = sessions.get(i - 1);
            DaySession after = sessions.get(i);
            int leaves = end(before);
            int arrives = minute(after.startsAt(), after.zone());
            if (!before.clinic().equals(after.clinic()) && arrives > leaves) {
                travel.add(new DayStrip.Travel(leaves, arrives));
            }
        }
        return travel;
    }

    private Reading reading(List<DaySession> sessions) {
        return new Reading(
                words.of("notes.today.strip", sessions.size()),
                List.of(
                        words.of("notes.today.strip.time"),
                        words.of("notes.today.strip.client"),
                        words.of("notes.today.strip.state")),
                sessions.stream()
                        .map(session -> List.of(
                                formats.range(session.startsAt(), session.endsAt()),
                                session.clientName(),
                                words.of("diary.outcome." + session.outcome())))
                        .toList());
    }

    private static int minute(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalTime().toSecondOfDay() / HOUR;
    }

    private static int end(DaySession session) {
        return minute(session.startsAt(), session.zone()) + (int) session.minutes();
    }

    private static String initial(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
