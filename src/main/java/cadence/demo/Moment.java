package cadence.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** When the demo data is made. Every date in it is counted from here; all demo clinics keep London time. */
record Moment(Instant now, LocalDate today) {

    static final ZoneId ZONE = ZoneId.of("Europe/London");
    /** Days of history before today, about 18 months. */
    static final int HISTORY_DAYS = 548;
    /** Days after today that are open for booking: six weeks. */
    static final int AHEAD_DAYS = 42;

    static Moment of(Instant now) {
        return new Moment(now, LocalDate.ofInstant(now, ZONE));
    }

    LocalDate day(int daysFromToday) {
        return today.plusDays(daysFromToday);
    }

    LocalDate firstDay() {
        return day(-HISTORY_DAYS);
    }

    LocalDate lastDay() {
        return day(AHEAD_DAYS);
    }

    /** That many minutes after midnight on the clinic's clock. */
    static Instant at(LocalDate date, int minute) {
        return date.atTime(LocalTime.ofSecondOfDay(minute * 60L)).atZone(ZONE).toInstant();
    }

    static Instant midnight(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }

    static LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** Races are run on Sundays: the first one from that day on, never today. */
    LocalDate sunday(int daysFromToday) {
        LocalDate sunday = day(daysFromToday).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return sunday.equals(today()) ? sunday.plusWeeks(1) : sunday;
    }
}
