package cadence.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event of the catalogue with the editions that people wrote down.
 *
 * @param km null where the distance changes from year to year or is not known
 * @param days first to last, 1 for a race of one day
 * @param ofCatalogue whether the product brought it: then it stays as it is
 * @param version of place, distance and days, for those who correct them
 * @param editions of the last year and to come, in order of days; those called off included
 */
public record CatalogueEvent(
        EventId id,
        String name,
        String place,
        @Nullable BigDecimal km,
        int days,
        boolean ofCatalogue,
        int version,
        List<Edition> editions) {

    public CatalogueEvent {
        editions = List.copyOf(editions);
    }

    /** Those that are not over. */
    public List<Edition> coming(LocalDate today) {
        return editions.stream().filter(edition -> !edition.isOver(today)).toList();
    }
}
