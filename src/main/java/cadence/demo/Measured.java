package cadence.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the signed notes measured, by client, the earliest first: goals are counted from it. */
final class Measured {

    private final Map<Client, List<Value>> values = new HashMap<>();

    /** One value as the notes keep it. */
    record Value(
            LocalDate day,
            String measure,
            String subject,
            @Nullable String side,
            int value) {}

    void add(Client client, LocalDate day, String measure, String subject, @Nullable String side, int value) {
        values.computeIfAbsent(client, key -> new ArrayList<>()).add(new Value(day, measure, subject, side, value));
    }

    List<Value> of(Client client, String measure, String subject, @Nullable String side) {
        return values.getOrDefault(client, List.of()).stream()
                .filter(value -> value.measure().equals(measure)
                        && value.subject().equals(subject)
                        && (side == null || side.equals(value.side())))
                .toList();
    }
}
