package cadence.plans;

import cadence.shared.Refused;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which days an edition may have (docs/decisions/0051).
 *
 * @param last the same as the first for a race of one day
 */
record RaceDays(LocalDate first, LocalDate last) {

    /** A slip is corrected, a race that was run is not put into another year. */
    static final int CORRECTION_DAYS = 7;

    private static final int MOST_DAYS = 60;
    private static final int YEARS = 5;

    /**
     * Days of an edition written down for the first time.
     *
     * @param last of a stage race; null for a race of one day
     * @throws Refused naming the field that is to be mended
     */
    static RaceDays of(@Nullable LocalDate first, @Nullable LocalDate last, LocalDate today) {
        if (first == null || first.isBefore(today.minusYears(YEARS)) || first.isAfter(today.plusYears(YEARS))) {
            throw new Refused("firstDay", "plans.event.first-day", YEARS);
        }
        LocalDate end = last == null ? first : last;
        if (end.isBefore(first) || end.isAfter(first.plusDays(MOST_DAYS - 1))) {
            throw new Refused("lastDay", "plans.event.last-day", MOST_DAYS);
        }
        return new RaceDays(first, end);
    }

    /**
     * New days of an edition: one that is over can only be corrected, one to come stays one to come. What may be moved may be
     * moved back.
     *
     * @throws Refused naming the field that is to be mended
     */
    static RaceDays moved(Edition edition, @Nullable LocalDate first, @Nullable LocalDate last, LocalDate today) {
        RaceDays days = of(first, last, today);
        long shift = Math.max(apart(edition.firstDay(), days.first()), apart(edition.lastDay(), days.last()));
        if (edition.isOver(today) && shift > CORRECTION_DAYS) {
            throw new Refused("firstDay", "plans.edition.over", CORRECTION_DAYS);
        }
        if (days.last().isBefore(today) && shift > CORRECTION_DAYS) {
            throw new Refused("firstDay", "plans.edition.past", CORRECTION_DAYS);
        }
        return days;
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
