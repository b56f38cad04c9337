package cadence.e2e;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import java.util.Random;

/** Types into a note as a person does, key by key with uneven pauses, and watches what the page calls saved. */
final class Typist {

    private static final String WORDS = "calf tight after the long run eased by evening left more than right ";

    // Remembers when the text reached each length, and when how much of it was called saved. Milliseconds.
    private static final String WATCH = """
            () => {
              const text = document.querySelector('[data-draft=subjective]');
              const keeper = document.querySelector('cadence-draft-keeper');
              const watch = { typed: [], saved: [] };
              window.faultWatch = watch;
              let length = text.value.length, called = -1;
              const look = () => {
                const now = Date.now();
                for (; length < text.value.length; length++) watch.typed.push([length + 1, now]);
                const said = keeper.savedLength('subjective');
                if (said !== called) { called = said; watch.saved.push([said, now]); }
              };
              text.addEventListener('input', look);
              setInterval(look, 10);
              look();
            }""";

    private static final String MOMENT = """
            then => {
              const before = list => list.filter(entry => entry[1] <= then);
              const saved = before(window.faultWatch.saved).at(-1)[0];
              const waiting = before(window.faultWatch.typed).filter(entry => entry[0] > saved);
              return { acknowledged: saved, waiting: waiting.length, stretch: waiting.length ? then - waiting[0][1] : 0 };
            }""";

    private final Page page;
    private final Random random;
    private final StringBuilder typed = new StringBuilder();
    private int place;
    private int begun;

    Typist(Page page, Random random) {
        this.page = page;
        this.random = random;
    }

    /**
     * How it stood at a moment.
     *
     * @param acknowledged characters that the page had called saved
     * @param waiting characters typed and not yet called saved
     * @param stretch milliseconds since the first of those was typed
     */
    record Moment(int acknowledged, int waiting, long stretch) {}

    /** Puts the cursor at the end of what is saved; begins an empty text when it is longer than that. */
    void begin(int limit) {
        NeverLostE2E.subjective(page).click();
        String there = NeverLostE2E.subjective(page).inputValue();
        if (there.length() > limit) {
            NeverLostE2E.subjective(page).fill("New: ");
            NeverLostE2E.awaitSaved(page);
            there = "New: ";
        }
        page.keyboard().press("Control+End");
        typed.setLength(0);
        typed.append(there);
        begun = there.length();
        page.evaluate(WATCH);
    }

    void typeFor(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            char next = WORDS.charAt(place++ % WORDS.length());
            page.keyboard().type(String.valueOf(next));
            typed.append(next);
            // Mostly quick, at times a thought.
            page.waitForTimeout(random.nextInt(20) == 0 ? 400 : 20 + random.nextInt(90));
        }
    }

    String typed() {
        return typed.toString();
    }

    int typedSinceBegin() {
        return typed.length() - begun;
    }

    /** @param then milliseconds of the machine's clock */
    Moment at(long then) {
        Map<?, ?> moment = (Map<?, ?>) page.evaluate(MOMENT, (double) then);
        return new Moment(
                ((Number) moment.get("acknowledged")).intValue(),
                ((Number) moment.get("waiting")).intValue(),
                ((Number) moment.get("stretch")).longValue());
    }

    /** Until the dead view has given way to a fresh one that shows everything as saved. */
    void awaitFreshPage() {
        page.waitForFunction("() => window.faultWatch === undefined"
                + " && document.querySelector('cadence-draft-keeper')?.savedLength('subjective') > 0");
        NeverLostE2E.awaitSaved(page);
    }
}
