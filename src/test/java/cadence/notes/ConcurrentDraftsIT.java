package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.notes.SaveResult.Conflict;
import cadence.notes.SaveResult.Saved;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** One draft, two sessions of its author at once. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ConcurrentDraftsIT extends PostgresIT {

    private static final int SAVES_OF_EACH = 500;

    @Autowired
    private SessionNoteService notes;

    private AccountId elise;
    private AppointmentId session;

    @BeforeEach
    void make() {
        ClinicId clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        session = fixtures.appointment(
                clinic, elise, fixtures.client(clinic), TestClock.START.minus(Duration.ofMinutes(90)), 60, "SCHEDULED");
    }

    /** One attempt: which text it had before it, and what came of its own. */
    private record Attempt(int seen, String seenText, String text, SaveResult result) {}

    @Test
    void of_a_thousand_saves_from_two_sessions_none_overwrites_what_its_session_had_not_seen() throws Exception {
        List<Attempt> all = bothAtOnce();

        Map<Integer, Attempt> saved = new TreeMap<>();
        int conflicts = 0;
        for (Attempt attempt : all) {
            if (attempt.result() instanceof Saved done) {
                assertThat(done.version()).isEqualTo(attempt.seen() + 1);
                assertThat(saved.put(done.version(), attempt))
                        .as("version %d", done.version())
                        .isNull();
            } else {
                conflicts++;
            }
        }
        assertThat(saved.size() + conflicts).isEqualTo(2 * SAVES_OF_EACH);
        assertThat(conflicts).isPositive();
        assertThat(saved.keySet()).containsExactlyElementsOf(numbers(saved.size()));
        // What each replaced is what its session had on the screen.
        saved.forEach((version, attempt) -> assertThat(attempt.seenText())
                .isEqualTo(version == 1 ? "" : saved.get(version - 1).text()));
        for (Attempt attempt : all) {
            if (attempt.result() instanceof Conflict other) {
                assertThat(other.version()).isGreaterThan(attempt.seen());
                assertThat(text(other.other()))
                        .isEqualTo(saved.get(other.version()).text());
            }
        }
        OpenedNote last = As.person(elise, () -> notes.open(session));
        assertThat(last.version()).isEqualTo(saved.size());
        assertThat(text(last.content())).isEqualTo(saved.get(saved.size()).text());
        // A minute lay between any two: the last hundred are kept as earlier states, in their order.
        assertThat(As.person(elise, () -> notes.earlierStates(session)))
                .extracting(ConcurrentDraftsIT::text)
                .containsExactlyElementsOf(saved.values().stream()
                        .map(Attempt::text)
                        .toList()
                        .reversed()
                        .subList(0, Math.min(100, saved.size())));
    }

    private List<Attempt> bothAtOnce() throws Exception {
        var together = new CyclicBarrier(2);
        try (ExecutorService sessions = Executors.newFixedThreadPool(2)) {
            Callable<List<Attempt>> one = () -> As.person(elise, () -> write("one", together));
            Callable<List<Attempt>> two = () -> As.person(elise, () -> write("two", together));
            List<Attempt> all = new ArrayList<>();
            for (Future<List<Attempt>> attempts : sessions.invokeAll(List.of(one, two))) {
                all.addAll(attempts.get());
            }
            return all;
        }
    }

    private List<Attempt> write(String name, CyclicBarrier together) throws Exception {
        List<Attempt> attempts = new ArrayList<>();
        int seen = 0;
        String seenText = "";
        for (int i = 0; i < SAVES_OF_EACH; i++) {
            String text = name + " " + i;
            if (i % 10 == 0) {
                together.await();
            }
            minuteLater();
            SaveResult result = notes.saveDraft(session, saying(text), seen);
            attempts.add(new Attempt(seen, seenText, text, result));
            switch (result) {
                case Saved done -> {
                    seen = done.version();
                    seenText = text;
                }
                case Conflict other -> {
                    seen = other.version();
                    seenText = text(other.other());
                }
            }
        }
        return attempts;
    }

    private synchronized void minuteLater() {
        clock.advance(Duration.ofMinutes(1));
    }

    private static List<Integer> numbers(int last) {
        return java.util.stream.IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static String text(DraftContent content) {
        return content.part(NotePart.SUBJECTIVE);
    }

    private static DraftContent saying(String text) {
        return DraftFields.onto(DraftContent.EMPTY, Map.of("subjective", text));
    }
}
