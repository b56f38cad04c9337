package cadence.demo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Who treats whom, as the triggers of the tables would have it: since the first of what makes it so. */
final class Care {

    private final Map<Relation, Instant> since = new LinkedHashMap<>();

    private record Relation(UUID therapist, UUID client, UUID clinic) {}

    void begin(UUID therapist, UUID client, UUID clinic, Instant at) {
        since.merge(
                new Relation(therapist, client, clinic), at, (known, other) -> known.isBefore(other) ? known : other);
    }

    void write(DemoRows rows) {
        since.forEach((relation, at) ->
                rows.add(DemoTable.CARE_RELATION, relation.therapist(), relation.client(), relation.clinic(), at));
    }
}
