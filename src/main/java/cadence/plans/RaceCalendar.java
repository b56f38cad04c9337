package cadence.plans;

import java.time.LocalDate;
import java.util.List;

/**
 * Who races when, in some clinics.
 *
 * @param editions of the last year and to come, in order of days; only those with an entry
 */
public record RaceCalendar(LocalDate today, List<EditionEntries> editions) {

    public RaceCalendar {
        editions = List.copyOf(editions);
    }

    /** Not over yet, the next first. */
    public List<EditionEntries> coming() {
        return editions.stream().filter(edition -> !edition.isOver(today)).toList();
    }

    /** Over, the latest first. */
    public List<EditionEntries> past() {
        return editions.stream()
                .filter(edition -> edition.isOver(today))
                .toList()
                .reversed();
    }
}
