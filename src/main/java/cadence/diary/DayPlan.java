package cadence.diary;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A therapist's day at a clinic, as stretches of time: rostered hours, leave, blocks, and appointments anywhere.
 *
 * @param busy appointments that are not cancelled, in whichever clinic
 */
record DayPlan(List<Span> rostered, List<Span> leave, List<Span> blocks, List<Span> busy) {

    private static final int STEP_MINUTES = 15;

    /** Rostered and without leave, block or appointment. */
    List<Span> free() {
        return Span.without(Span.without(Span.without(rostered, leave), blocks), busy);
    }

    /**
     * When something of this length can begin: at each free stretch's start, and then at every quarter of an hour.
     *
     * @param notBefore nothing earlier is offered
     */
    List<Instant> starts(int minutes, Instant notBefore) {
        Duration length = Duration.ofMinutes(minutes);
        List<Instant> starts = new ArrayList<>();
        for (Span span : free()) {
            for (Instant at = span.from(); !at.plus(length).isAfter(span.until()); at = nextQuarter(at)) {
                if (!at.isBefore(notBefore)) {
                    starts.add(at);
                }
            }
        }
        return starts;
    }

    /** What a booking at that time would lie in or outside of. */
    Fit fit(Instant start, int minutes) {
        Span wanted = new Span(start, start.plus(Duration.ofMinutes(minutes)));
        if (leave.stream().anyMatch(wanted::overlaps)) {
            return Fit.LEAVE;
        }
        if (blocks.stream().anyMatch(wanted::overlaps)) {
            return Fit.BLOCK;
        }
        return Span.joined(rostered).stream().anyMatch(span -> span.holds(wanted)) ? Fit.INSIDE : Fit.OUTSIDE;
    }

    private static Instant nextQuarter(Instant at) {
        ZonedDateTime time = at.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        return at.plus(Duration.ofMinutes(STEP_MINUTES - time.getMinute() % STEP_MINUTES));
    }
}
