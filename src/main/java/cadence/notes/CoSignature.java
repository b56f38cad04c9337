package cadence.notes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The co-signature that a signed note asks its author's lead for (clinic setting).
 *
 * @param lead who is asked, or who gave it
 * @param askedAt when the note was signed
 * @param signedAt when it was given, for good; null while the note waits
 * @param forMe whether the reader is that lead
 * @param remarks what leads said of the note, oldest first
 */
public record CoSignature(
        String lead, Instant askedAt, @Nullable Instant signedAt, boolean forMe, List<LeadRemark> remarks) {

    public boolean isAwaited() {
        return signedAt == null;
    }

    /** What was said with the co-signature. */
    public Optional<LeadRemark> word() {
        return remarks.stream()
                .filter(remark -> remark.kind() == LeadRemark.Kind.COSIGNED)
                .findFirst();
    }

    /** The addenda that were asked for, oldest first. */
    public List<LeadRemark> requests() {
        return remarks.stream()
                .filter(remark -> remark.kind() == LeadRemark.Kind.ADDENDUM)
                .toList();
    }
}
