package cadence.clients;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list. Of a client whom the actor neither treats nor manages it holds name, age, therapist and alert only:
 * everything else is null or empty (access.md, "search stub").
 *
 * @param open whether the actor treats the client, or manages the clinic
 * @param zone of the clinic that the line speaks for
 * @param match why the line answers a search; of a list that is not searched: {@link ClientMatch#NONE}
 * @param therapists the assigned one first
 */
public record ClientRow(
        ClientRef ref,
        String givenName,
        String familyName,
        boolean open,
        @Nullable LocalDate birthDate,
        ZoneId zone,
        @Nullable Instant lastSeen,
        @Nullable Instant nextStart,
        @Nullable String nextEvent,
        @Nullable LocalDate nextEventDay,
        List<String> therapists,
        @Nullable Alert alert,
        ClientMatch match) {

    /**
     * The gravest alert that holds now.
     *
     * @param others how many more there are
     */
    public record Alert(ClientAlert.Kind kind, String text, boolean cleared, int others) {}

    public String fullName() {
        return givenName + " " + familyName;
    }

    /** Whether the maintenance window has closed and nothing is booked. */
    public boolean dueBack(Instant now) {
        return lastSeen != null
                && nextStart == null
                && lastSeen.isBefore(now.minus(Duration.ofDays(ClientListQuery.WINDOW_DAYS)));
    }
}
