package cadence.plans;

import cadence.plans.planner.PlanDifference;
import cadence.plans.planner.PlannedSession;
import cadence.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Tells a proposal from another one: what it would change, and nothing else. */
final class ProposalDigest {

    private ProposalDigest() {}

    static String of(PlanDifference difference) {
        StringBuilder said = new StringBuilder();
        difference.changes().stream()
                .filter(change -> change.kind() != PlanDifference.Kind.KEPT)
                .forEach(change -> said.append(change.kind())
                        .append(line(change.before()))
                        .append(line(change.after()))
                        .append('\n'));
        return HexFormat.of().formatHex(Sha256.of(said.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(@Nullable PlannedSession session) {
        return session == null
                ? "|"
                : "|" + session.id() + " " + session.treatment() + " " + session.race() + " " + session.window();
    }
}
