package cadence.plans.ui;

import cadence.plans.EditionEntries;
import cadence.plans.RaceCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which editions are shown; kept in the address. */
enum RaceFilter {
    COMING,
    PAST,
    NOT_BOOKED,
    RESULT_MISSING;

    /** The parameter of the address. */
    static final String PARAMETER = "filter";

    static Optional<RaceFilter> of(String path) {
        return Stream.of(values()).filter(filter -> filter.path().equals(path)).findFirst();
    }

    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the months to come are of no use here. */
    boolean isPast() {
        return this == PAST || this == RESULT_MISSING;
    }

    List<EditionEntries> of(RaceCalendar calendar) {
        return switch (this) {
            case COMING -> calendar.coming();
            case PAST -> calendar.past();
            case NOT_BOOKED ->
                calendar.coming().stream()
                        .filter(race -> race.notBooked(calendar.today()) > 0)
                        .toList();
            case RESULT_MISSING ->
                calendar.past().stream()
                        .filter(race -> race.resultsMissing(calendar.today()) > 0)
                        .toList();
        };
    }

    /** What stands beside the filter: editions, or what is missing in them. */
    long count(RaceCalendar calendar) {
        return switch (this) {
            case COMING, PAST -> of(calendar).size();
            case NOT_BOOKED ->
                calendar.coming().stream()
                        .mapToLong(race -> race.notBooked(calendar.today()))
                        .sum();
            case RESULT_MISSING ->
                calendar.past().stream()
                        .mapToLong(race -> race.resultsMissing(calendar.today()))
                        .sum();
        };
    }
}
