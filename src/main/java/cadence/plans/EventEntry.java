package cadence.plans;

import cadence.clients.ClientRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A client's entry to an edition.
 *
 * @param goal what the client is after, may be empty
 * @param result what came of it, empty until it is known
 * @param withdrawnOn null while the client means to start
 */
public record EventEntry(
        EntryId id,
        ClientRef client,
        Edition edition,
        String goal,
        String result,
        @Nullable LocalDate withdrawnOn,
        int version) {

    public boolean isOver(LocalDate today) {
        return edition.isOver(today);
    }

    /** Whether the client means to start, or did: neither withdrawn nor called off by the organiser. */
    public boolean starts() {
        return withdrawnOn == null && !edition.isCalledOff();
    }
}
