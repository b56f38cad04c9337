package cadence.utilisation;

import cadence.shared.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * Whole days in a clinic's own time zone, first and last included (domain.md, "Utilisation: definitions").
 *
 * @param from the first day
 * @param until the last day
 */
public record Period(LocalDate from, LocalDate until) {

    /** The longest period asked for at once, in days: two years. */
    public static final int LONGEST_DAYS = 731;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    /** @throws Refused if it ends before it begins, is longer than {@link #LONGEST_DAYS}, or lies in no sensible year */
    public Period {
        requireSensible("from", from);
        requireSensible("until", until);
        if (until.isBefore(from)) {
            throw new Refused("until", "utilisation.period.backwards");
        }
        if (ChronoUnit.DAYS.between(from, until) >= LONGEST_DAYS) {
            throw new Refused("until", "utilisation.period.long");
        }
    }

    private static void requireSensible(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Refused(field, "utilisation.period.year", FIRST_YEAR, LAST_YEAR);
        }
    }

    /** How many days it has. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, until) + 1;
    }

    /**
     * What it is compared with: the same number of months before whole months, else the same number of days. At the beginning
     * of the years that can be asked for there is nothing before, and it is compared with itself.
     */
    public Period before() {
        LocalDate start = isWholeMonths()
                ? from.minusMonths(ChronoUnit.MONTHS.between(from, until.plusDays(1)))
                : from.minusDays(days());
        return start.getYear() < FIRST_YEAR ? this : new Period(start, from.minusDays(1));
    }

    /** The Mondays of the ISO weeks that it touches, in order. */
    public List<LocalDate> weeks() {
        return monday(from)
                .datesUntil(until.plusDays(1), java.time.Period.ofWeeks(1))
                .toList();
    }

    /** The days of one ISO week that lie in this period. */
    public Period week(LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        return new Period(monday.isBefore(from) ? from : monday, sunday.isAfter(until) ? until : sunday);
    }

    /** Whether it is made of whole ISO weeks. */
    public boolean isWholeWeeks() {
        return from.getDayOfWeek() == DayOfWeek.MONDAY && until.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && until.plusDays(1).getDayOfMonth() == 1;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
