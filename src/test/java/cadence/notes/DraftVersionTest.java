package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DraftVersionTest {

    private static final Instant END = Instant.parse("2026-09-01T15:00:00Z");

    @Test
    void the_last_of_each_sitting_and_as_the_session_ended_are_worth_a_look() {
        List<DraftVersion> all = List.of(
                at(1, -50, "a"),
                at(2, -20, "b"),
                at(3, -1, "c"),
                at(4, 5, "d"),
                at(5, 60, "e"),
                at(6, 61, "f"),
                at(7, 62, "f"));

        assertThat(DraftVersion.worthwhile(all, END))
                .extracting(DraftVersion::version)
                .containsExactly(3, 4, 5);
    }

    @Test
    void a_pause_of_half_an_hour_is_the_same_sitting_and_a_longer_one_is_not() {
        assertThat(DraftVersion.worthwhile(List.of(at(1, 1, "a"), at(2, 31, "b"), at(3, 32, "c")), END))
                .extracting(DraftVersion::version)
                .containsExactly(2);
        assertThat(DraftVersion.worthwhile(List.of(at(1, 1, "a"), at(2, 32, "b"), at(3, 33, "c")), END))
                .extracting(DraftVersion::version)
                .containsExactly(1, 2);
    }

    @Test
    void what_says_the_same_as_what_was_signed_is_no_version() {
        assertThat(DraftVersion.worthwhile(List.of(at(1, 1, "a"), at(2, 50, "b"), at(3, 90, "b")), END))
                .extracting(DraftVersion::version)
                .containsExactly(1);
        assertThat(DraftVersion.worthwhile(List.of(at(1, 1, "b")), END)).isEmpty();
        assertThat(DraftVersion.worthwhile(List.of(), END)).isEmpty();
    }

    @Test
    void a_hundred_sittings_are_a_hundred_versions() {
        List<DraftVersion> all = IntStream.rangeClosed(0, 100)
                .mapToObj(i -> at(i, 60 * i, "text " + i))
                .toList();

        assertThat(DraftVersion.worthwhile(all, END)).hasSize(100);
    }

    private static DraftVersion at(int version, int minutesAfterSession, String says) {
        return new DraftVersion(version, END.plus(Duration.ofMinutes(minutesAfterSession)), says);
    }
}
