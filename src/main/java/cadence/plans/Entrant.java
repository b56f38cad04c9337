package cadence.plans;

import java.util.List;

/**
 * A client who is entered for an edition, as the clinic's team sees it.
 *
 * @param therapists who treat the client there; the one the client is assigned to first
 * @param before a pre-event session on the day before the first day, or on it
 * @param after a post-event session on the last day, or 1 or 2 days later
 * @param writable whether the actor treats the client and so may change the entry
 */
public record Entrant(
        EventEntry entry,
        String client,
        String clinic,
        List<String> therapists,
        RaceSession before,
        RaceSession after,
        boolean writable) {

    public Entrant {
        therapists = List.copyOf(therapists);
    }

    /** Whether the client starts and has no session before, or none after. */
    public boolean lacksSession() {
        return entry.starts() && (before == RaceSession.NONE || after == RaceSession.NONE);
    }
}
