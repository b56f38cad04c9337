package cadence.notes;

import cadence.shared.NoteId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A note as opened for one session: not started, the reader's own draft, or signed.
 *
 * @param id null while not started
 * @param content as written; what the booking says while not started
 * @param version what the first save must name; 0 while not started
 * @param author empty while not started
 * @param mine whether the reader wrote it, or may
 * @param addenda oldest first
 */
public record OpenedNote(
        NoteSession session,
        @Nullable NoteId id,
        NoteState state,
        DraftContent content,
        int version,
        @Nullable Instant savedAt,
        @Nullable Instant signedAt,
        String author,
        boolean mine,
        List<Addendum> addenda) {

    public boolean isSigned() {
        return state == NoteState.SIGNED;
    }

    /** When the draft was last saved. */
    public Optional<Instant> saved() {
        return Optional.ofNullable(savedAt);
    }
}
