package cadence.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition and who is entered for it.
 *
 * @param km null where the distance is not known
 * @param entrants by name, those who withdrew included
 */
public record EditionEntries(Edition edition, @Nullable BigDecimal km, List<Entrant> entrants) {

    /** From here on a session that is not booked asks for a person: it is a matter of days to find one. */
    private static final int BOOK_DAYS = 28;

    public EditionEntries {
        entrants = List.copyOf(entrants);
    }

    public boolean isOver(LocalDate today) {
        return edition.isOver(today);
    }

    /** Days from today to the first day; 0 or less once it has begun. */
    public long daysTo(LocalDate today) {
        return ChronoUnit.DAYS.between(today, edition.firstDay());
    }

    public long starting() {
        return entrants.stream().filter(entrant -> entrant.entry().starts()).count();
    }

    /** Those who start soon and lack a session before or after. */
    public long notBooked(LocalDate today) {
        return isSoon(today) ? entrants.stream().filter(Entrant::lacksSession).count() : 0;
    }

    /** Those who started, and whose result nobody wrote down. */
    public long resultsMissing(LocalDate today) {
        return isOver(today)
                ? entrants.stream()
                        .filter(entrant -> entrant.entry().starts()
                                && entrant.entry().result().isBlank())
                        .count()
                : 0;
    }

    public boolean isSoon(LocalDate today) {
        return daysTo(today) >= 0 && daysTo(today) <= BOOK_DAYS;
    }
}
