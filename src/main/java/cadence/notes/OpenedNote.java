package cadence.notes;

import cadence.plans.RuleException;
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
 * @param due when it was due as it was signed; while it is not, by today's setting; null where nobody kept it
 * @param seal whether it still is what was signed
 * @param readAt when this was read, and the seal checked
 * @param coSignature the lead's; null where the note asks for none
 * @param exceptions the rules that the session broke on purpose, oldest first
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
        List<Addendum> addenda,
        @Nullable Deadline due,
        Seal seal,
        Instant readAt,
        @Nullable CoSignature coSignature,
        List<RuleException> exceptions) {

    public boolean isSigned() {
        return state == NoteState.SIGNED;
    }

    /** Whether it is a late entry: signed after it was due. For good, whatever the clinic sets afterwards. */
    public boolean isLate() {
        return signedAt != null && due != null && due.isMissed(signedAt);
    }

    /** When the draft was last saved. */
    public Optional<Instant> saved() {
        return Optional.ofNullable(savedAt);
    }
}
