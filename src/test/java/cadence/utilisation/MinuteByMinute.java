package cadence.utilisation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of one therapist, counted the slow way: every minute of the period is looked at on its own. Shares nothing
 * with the SQL but the definitions of domain.md.
 */
final class MinuteByMinute {

    record Shift(DayOfWeek weekday, LocalTime starts, LocalTime ends, LocalDate from, LocalDate until) {}

    record Span(Instant starts, Instant ends) {
        boolean holds(Instant minute) {
            return !minute.isBefore(starts) && minute.isBefore(ends);
        }
    }

    record Visit(Span span, String outcome) {
        boolean stands() {
            return !outcome.endsWith("CANCELLED");
        }
    }

    record Hour(DayOfWeek weekday, int hour) {}

    final List<Shift> shifts = new ArrayList<>();
    final List<Span> leave = new ArrayList<>();
    final List<Span> blocks = new ArrayList<>();
    final List<Visit> visits = new ArrayList<>();

    private final ZoneId zone;
    private final Period period;
    private final long[] counted = new long[7];
    private final Map<Hour, Ratio> heat =
            new TreeMap<>(java.util.Comparator.comparing(Hour::weekday).thenComparing(Hour::hour));

    MinuteByMinute(ZoneId zone, Period period) {
        this.zone = zone;
        this.period = period;
    }

    /** The same diary, counted in a part of the period. */
    MinuteByMinute within(Period part) {
        MinuteByMinute slow = new MinuteByMinute(zone, part);
        slow.shifts.addAll(shifts);
        slow.leave.addAll(leave);
        slow.blocks.addAll(blocks);
        slow.visits.addAll(visits);
        return slow.count();
    }

    /** Looks at every minute once. */
    MinuteByMinute count() {
        Instant end = period.until().plusDays(1).atStartOfDay(zone).toInstant();
        for (Instant minute = period.from().atStartOfDay(zone).toInstant();
                minute.isBefore(end);
                minute = minute.plus(1, ChronoUnit.MINUTES)) {
            look(minute);
        }
        return this;
    }

    private void look(Instant minute) {
        ZonedDateTime local = minute.atZone(zone);
        boolean rostered = false;
        for (Shift shift : shifts) {
            rostered |= shift.weekday() == local.getDayOfWeek()
                    && !local.toLocalDate().isBefore(shift.from())
                    && !local.toLocalDate().isAfter(shift.until())
                    && !local.toLocalTime().isBefore(shift.starts())
                    && local.toLocalTime().isBefore(shift.ends());
        }
        boolean away = any(leave, minute);
        boolean blocked = any(blocks, minute);
        boolean available = rostered && !away && !blocked;
        boolean booked = false;
        boolean attended = false;
        for (Visit visit : visits) {
            boolean now = visit.span().holds(minute);
            booked |= now && visit.stands();
            attended |= now && visit.outcome().equals("ATTENDED");
        }
        boolean[] facts = {
            rostered,
            rostered && away,
            rostered && !away && blocked,
            available,
            available && booked,
            !available && booked,
            attended
        };
        for (int i = 0; i < facts.length; i++) {
            counted[i] += facts[i] ? 1 : 0;
        }
        if (available) {
            heat.merge(
                    new Hour(local.getDayOfWeek(), local.getHour()),
                    new Ratio(booked ? 1 : 0, 1),
                    (one, two) -> new Ratio(one.part() + two.part(), one.whole() + two.whole()));
        }
    }

    private static boolean any(List<Span> spans, Instant minute) {
        for (Span span : spans) {
            if (span.holds(minute)) {
                return true;
            }
        }
        return false;
    }

    Figures.Minutes minutes() {
        return new Figures.Minutes(counted[0], counted[1], counted[2], counted[3], counted[4], counted[5], counted[6]);
    }

    Map<Hour, Ratio> heat() {
        return heat;
    }

    long starting(String... outcomes) {
        return visits.stream()
                .filter(v -> List.of(outcomes).contains(v.outcome()))
                .filter(v -> {
                    LocalDate day = v.span().starts().atZone(zone).toLocalDate();
                    return !day.isBefore(period.from()) && !day.isAfter(period.until());
                })
                .count();
    }
}
