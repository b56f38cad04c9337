package cadence.utilisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** The periods that people ask for by name; all of them hold today, or end just before it. */
public enum PeriodChoice {
    THIS_WEEK,
    LAST_4_WEEKS,
    LAST_12_WEEKS,
    THIS_MONTH,
    LAST_MONTH,
    THIS_QUARTER,
    LAST_QUARTER;

    /** The days meant, seen from today; weeks are ISO weeks, and the last 12 hold the present one. */
    public Period on(LocalDate today) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate month = today.withDayOfMonth(1);
        LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
        return switch (this) {
            case THIS_WEEK -> new Period(sunday.minusDays(6), sunday);
            case LAST_4_WEEKS -> new Period(sunday.minusWeeks(4).plusDays(1), sunday);
            case LAST_12_WEEKS -> new Period(sunday.minusWeeks(12).plusDays(1), sunday);
            case THIS_MONTH -> new Period(month, month.plusMonths(1).minusDays(1));
            case LAST_MONTH -> new Period(month.minusMonths(1), month.minusDays(1));
            case THIS_QUARTER -> new Period(quarter, quarter.plusMonths(3).minusDays(1));
            case LAST_QUARTER -> new Period(quarter.minusMonths(3), quarter.minusDays(1));
        };
    }
}
