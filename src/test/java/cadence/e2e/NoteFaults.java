package cadence.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Kills something with -9 at random moments while a real browser types into a note: as many times as
 * {@code ./cadence faults notes} says, which adds the figures up. No part of {@code ./cadence test}, which has not the time.
 */
abstract class NoteFaults extends Journey {

    private static final int KILLS = Integer.getInteger("cadence.faults.kills", 1);
    private static final long SEED = Long.getLong("cadence.faults.seed", 20_260_915L);
    /** Milliseconds of typing before a kill at the least, and how much more by chance; and after it. */
    private static final int BEFORE = 600;

    private static final int BY_CHANCE = 3_000;
    private static final int AFTER = 1_500;
    /** The text is begun again before it nears a part's limit. */
    private static final int LONG = 4_000;

    // Nothing of the text: its length.
    private static final String KEEPER = """
            () => {
              const { state, where, failed, nextTry, version, own, known, conflict, busy, pass, ending, memory } =
                  document.querySelector('cadence-draft-keeper') ?? {};
              return JSON.stringify({ state, where, failed, version, own, known, conflict, busy: !!busy, pass: !!pass,
                  ended: ending?.ended, unreachable: ending?.unreachable, unsaved: memory?.unsavedSince(), nextTry,
                  now: performance.now(), length: document.querySelector('[data-draft=subjective]')?.value.length,
                  flow: window.Vaadin?.connectionState?.state });
            }""";

    private final String what;
    private final FaultFigures figures;

    /** @param what what is killed, as the figures call it */
    NoteFaults(String what) {
        this.what = what;
        this.figures = new FaultFigures(System.getProperty("cadence.faults.totals", ""), what);
    }

    @Test
    @EnabledIfSystemProperty(named = "cadence.faults.kills", matches = "[0-9]+")
    void no_character_that_was_called_saved_is_lost() throws Exception {
        Random random = new Random(SEED);
        try (RunningCadence own = RunningCadence.fresh()) {
            Page page = browser();
            page.navigate(own.address() + "/");
            fillIn(page, THERAPIST);
            frame(page);
            page.locator(".side a[href$='/note']").first().click();
            page.waitForURL("**/note");
            Typist typist = new Typist(page, random);
            for (int i = 0; i < KILLS; i++) {
                typist.begin(LONG);
                try {
                    killOnce(own, page, typist, random, BEFORE + random.nextInt(BY_CHANCE));
                } catch (TimeoutError stuck) {
                    tell(page);
                    throw stuck;
                }
            }
        } finally {
            figures.print();
        }
        assertThat(figures.lost())
                .as("characters that were called saved and are lost")
                .isZero();
    }

    /** How the page stands that did not recover: there is no second chance to look at it. */
    private void tell(Page page) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", what + "-stuck.png")));
        System.out.println("Stuck after a kill of " + what + " at " + page.url() + ": " + page.evaluate(KEEPER));
    }

    /** Types, kills after so many milliseconds, types on, waits for recovery and calls {@link #check}. */
    abstract void killOnce(RunningCadence own, Page page, Typist typist, Random random, int delay) throws Exception;

    /** How long to type so that the kill falls into it and typing goes on after it. */
    static Duration across(int delay) {
        return Duration.ofMillis(delay + AFTER);
    }

    /** Nothing acknowledged is missing right after the kill, and nothing typed after recovery. */
    void check(RunningCadence own, Page page, Typist typist, Typist.Moment moment, String storedFirst) {
        String typed = typist.typed();
        String called = typed.substring(0, moment.acknowledged());
        int lost = called.length() - FaultFigures.common(called, storedFirst);
        figures.add(typist.typedSinceBegin(), moment, lost);
        assertThat(NeverLostE2E.subjective(page).inputValue())
                .as("the text in the page after a kill of %s", what)
                .isEqualTo(typed);
        assertThat(StoredText.of(own.data(), page.url()))
                .as("the text in the database after a kill of %s", what)
                .isEqualTo(typed);
    }

    /** Does it after so many milliseconds on another thread, and says when: milliseconds of the clock that the page reads. */
    static CompletableFuture<Long> later(int delay, Runnable deed) {
        return CompletableFuture.supplyAsync(() -> {
            LockSupport.parkNanos(Duration.ofMillis(delay).toNanos());
            long now = System.currentTimeMillis();
            deed.run();
            return now;
        });
    }
}
