package cadence.demo;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Someone who signs in.
 *
 * @param fullness how readily the diary fills, 0 to 1
 * @param punctual how many of a hundred notes are signed within 24 hours
 */
record Colleague(
        String key, UUID id, String name, String email, String state, LocalDate joined, double fullness, int punctual) {

    boolean isActive() {
        return state.equals("ACTIVE");
    }
}
