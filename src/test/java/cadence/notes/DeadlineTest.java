package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** 24 hours that pass: on the day the clocks change the wall clock shows another hour. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-15T14:00, 2026-09-16T14:00, false",
        "2026-09-15T14:00, 2026-09-16T14:00:01, true",
        // The clock goes forward in the night to 29 March: 24 h are over at 15:00.
        "2026-03-28T14:00, 2026-03-29T15:00, false",
        "2026-03-28T14:00, 2026-03-29T15:00:01, true",
        // And back in the night to 25 October: 24 h are over at 13:00.
        "2026-10-24T14:00, 2026-10-25T13:00, false",
        "2026-10-24T14:00, 2026-10-25T13:00:01, true",
    })
    void a_note_is_late_once_its_hours_have_passed(LocalDateTime sessionEnd, LocalDateTime signed, boolean late) {
        Deadline due = Deadline.after(at(sessionEnd), 24);

        assertThat(due.isMissed(at(signed))).isEqualTo(late);
        assertThat(due.sessionEnd()).isEqualTo(at(sessionEnd));
        assertThat(due.age(at(signed)))
                .isBetween(Duration.ofHours(24), Duration.ofHours(24).plusSeconds(1));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(LONDON).toInstant();
    }
}
