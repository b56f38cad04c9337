package cadence.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.testing.Kill;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Kills the server, then PostgreSQL, with -9 at random moments while a real browser types into a note: as many times as
 * {@code ./cadence faults notes} says, which adds the figures up. No part of {@code ./cadence test}, which has not the time.
 */
@EnabledIfSystemProperty(named = "cadence.faults.kills", matches = "[0-9]+")
class NoteFaultsE2E extends Journey {

    private static final int KILLS = Integer.getInteger("cadence.faults.kills", 1);
    private static final String OF = System.getProperty("cadence.faults.of", "both");
    private static final long SEED = Long.getLong("cadence.faults.seed", 20_260_915L);
    /** Milliseconds of typing before a kill at the least, and how much more by chance; and after it. */
    private static final int BEFORE = 600;

    private static final int BY_CHANCE = 3_000;
    private static final int AFTER = 1_500;
    /** The text is begun again before it nears a part's limit. */
    private static final int LONG = 4_000;

    private final FaultFigures figures = new FaultFigures(System.getProperty("cadence.faults.totals", ""));

    @Test
    void no_character_that_was_called_saved_is_lost_whatever_is_killed() throws Exception {
        Random random = new Random(SEED);
        try (RunningCadence own = RunningCadence.fresh()) {
            Page page = browser();
            page.navigate(own.address() + "/");
            fillIn(page, THERAPIST);
            frame(page);
            page.locator(".side a[href$='/note']").first().click();
            page.waitForURL("**/note");
            Typist typist = new Typist(page, random);
            if (!OF.equals("postgres")) {
                for (int i = 0; i < KILLS; i++) {
                    killApp(own, page, typist, random);
                }
            }
            if (!OF.equals("app")) {
                for (int i = 0; i < KILLS; i++) {
                    killPostgres(own, page, typist, random);
                }
            }
        } finally {
            figures.print();
        }
        assertThat(figures.lost())
                .as("characters that were called saved and are lost")
                .isZero();
    }

    private void killApp(RunningCadence own, Page page, Typist typist, Random random) throws Exception {
        typist.begin(LONG);
        int delay = BEFORE + random.nextInt(BY_CHANCE);
        CompletableFuture<Long> killed = later(delay, () -> kill(own));
        CompletableFuture<Void> again = killed.thenRunAsync(own::startAgain);
        typist.typeFor(Duration.ofMillis(delay + AFTER));
        again.join();
        String stored = StoredText.of(own.data(), page.url());
        page.locator("cadence-draft-keeper vaadin-password-field").waitFor();
        Typist.Moment moment = typist.at(killed.join());
        NeverLostE2E.signInHere(page, THERAPIST);
        typist.awaitFreshPage();
        check("app", own, page, typist, moment, stored);
    }

    private void killPostgres(RunningCadence own, Page page, Typist typist, Random random) throws Exception {
        typist.begin(LONG);
        int delay = BEFORE + random.nextInt(BY_CHANCE);
        CompletableFuture<Long> killed = later(delay, () -> killDatabase(own.data(), random.nextBoolean()));
        CompletableFuture<String> stored = killed.thenApplyAsync(then -> StoredText.of(own.data(), page.url()));
        typist.typeFor(Duration.ofMillis(delay + AFTER));
        String first = stored.join();
        NeverLostE2E.awaitSaved(page);
        check("postgres", own, page, typist, typist.at(killed.join()), first);
    }

    /** Nothing acknowledged is missing right after the kill, and nothing typed after recovery. */
    private void check(
            String what, RunningCadence own, Page page, Typist typist, Typist.Moment moment, String storedFirst) {
        String typed = typist.typed();
        String called = typed.substring(0, moment.acknowledged());
        int lost = called.length() - FaultFigures.common(called, storedFirst);
        figures.add(what, typist.typedSinceBegin(), moment, lost);
        assertThat(NeverLostE2E.subjective(page).inputValue())
                .as("the text in the page after a kill of %s", what)
                .isEqualTo(typed);
        assertThat(StoredText.of(own.data(), page.url()))
                .as("the text in the database after a kill of %s", what)
                .isEqualTo(typed);
    }

    private static void kill(RunningCadence own) {
        own.kill();
    }

    private static void killDatabase(Path data, boolean all) {
        if (all) {
            Kill.postgres(data);
        } else {
            Kill.postmasterOnly(data);
        }
    }

    /** Does it after so many milliseconds on another thread, and says when: milliseconds of the clock that the page reads. */
    private static CompletableFuture<Long> later(int delay, Runnable deed) {
        return CompletableFuture.supplyAsync(() -> {
            LockSupport.parkNanos(Duration.ofMillis(delay).toNanos());
            long now = System.currentTimeMillis();
            deed.run();
            return now;
        });
    }
}
