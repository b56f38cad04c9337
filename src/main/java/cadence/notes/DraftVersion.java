package cadence.notes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An earlier state of a note, worth to be looked at: what its author left behind, and not every minute of writing.
 *
 * @param version as it was saved
 * @param digest of what it says, to tell whether two say the same
 */
public record DraftVersion(int version, Instant savedAt, String digest) {

    /** Whoever stops for longer begins another sitting. */
    static final Duration PAUSE = Duration.ofMinutes(30);

    /**
     * The last of each sitting, the last before the session ended, and the last before signing; none that says what the next
     * one says, or what was signed.
     *
     * @param all oldest first; the one that was signed last
     * @param sessionEnd null where it is not known
     */
    static List<DraftVersion> worthwhile(List<DraftVersion> all, @Nullable Instant sessionEnd) {
        if (all.isEmpty()) {
            return List.of();
        }
        String signed = all.getLast().digest();
        List<DraftVersion> drafts =
                all.stream().filter(one -> !one.digest().equals(signed)).toList();
        var kept = new ArrayList<DraftVersion>();
        for (int i = 0; i < drafts.size(); i++) {
            DraftVersion one = drafts.get(i);
            DraftVersion next = i + 1 < drafts.size() ? drafts.get(i + 1) : null;
            boolean endsSitting = next == null || PAUSE.compareTo(Duration.between(one.savedAt(), next.savedAt())) < 0;
            boolean endsSession = sessionEnd != null
                    && !one.savedAt().isAfter(sessionEnd)
                    && (next == null || next.savedAt().isAfter(sessionEnd));
            boolean saysTheSame = next != null && Objects.equals(next.digest(), one.digest());
            if (!saysTheSame && (endsSitting || endsSession)) {
                kept.add(one);
            }
        }
        return List.copyOf(kept);
    }
}
