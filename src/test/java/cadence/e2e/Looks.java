package cadence.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A picture of what a page shows now, and what is wrong with it as far as a machine can tell. */
final class Looks {

    private static final String AXE = axe();

    /** By all rules, and without the nodes that pass, which nobody reads. */
    private static final String FOUND = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
                .filter(found => ['serious', 'critical'].includes(found.impact))
                .map(found => 'axe: ' + found.id + ' ' + found.nodes[0].target)""";

    private Looks() {}

    /** Leaves target/pictures/NAME.png and answers the faults: sideways scrolling, serious or critical findings of axe. */
    static List<String> at(Page page, String name) {
        List<String> faults = new ArrayList<>();
        page.waitForFunction("() => !document.querySelector('vaadin-app-layout .skeleton')");
        page.waitForFunction(
                "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")));
        Object overhang =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) overhang).intValue() > 0) {
            faults.add(name + " scrolls sideways by " + overhang + " px");
        }
        serious(page).forEach(found -> faults.add(name + " " + found));
        return faults;
    }

    /**
     * Axe in the page itself: the builder of axe's own brings its script along and opens a second page every time, which takes
     * four times as long as to judge. It does so for the sake of frames, of which Cadence has none.
     */
    private static List<String> serious(Page page) {
        if (page.frames().size() > 1) {
            return List.of("has a frame, which axe does not see");
        }
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate(FOUND)).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
