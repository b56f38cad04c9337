package cadence.notes;

import java.time.Instant;

/** What became of an attempt to save or sign. */
public sealed interface SaveResult {

    /**
     * Committed.
     *
     * @param version what the next save must name
     * @param at when it was saved or signed
     */
    record Saved(int version, Instant at) implements SaveResult {}

    /**
     * Not saved: the draft was changed elsewhere since the version named. Nothing is lost, neither there nor here.
     *
     * @param other what is kept now
     * @param version its version
     * @param at when it was saved or signed
     * @param signed whether it was signed there; then nothing can be saved any more
     */
    record Conflict(DraftContent other, int version, Instant at, boolean signed) implements SaveResult {}
}
