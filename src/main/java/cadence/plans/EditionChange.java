package cadence.plans;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody changed about an edition.
 *
 * @param from first and last day before
 * @param to first and last day after; the same unless it was moved
 * @param who the name, empty for somebody whose name the actor may not know
 */
public record EditionChange(Kind kind, Days from, Days to, String who, Instant at) {

    /** In what way. */
    public enum Kind {
        MOVED,
        CALLED_OFF,
        REINSTATED
    }

    /** Both days are meant. */
    public record Days(LocalDate first, LocalDate last) {}
}
