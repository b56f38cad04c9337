package cadence.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture of what a page shows now, and what is wrong with it as far as a machine can tell. */
final class Looks {

    private Looks() {}

    /** Leaves target/pictures/NAME.png and answers the faults: sideways scrolling, serious or critical findings of axe. */
    static List<String> at(Page page, String name) {
        return at(page, name, new AxeBuilder(page));
    }

    /** The same for a page that was judged in the light already: in the dark only its colours are others. */
    static List<String> inTheDark(Page page, String name) {
        return at(page, name, new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    /** A picture and sideways scrolling alone, of a size or light that adds nothing for axe. */
    static List<String> drawn(Page page, String name) {
        return at(page, name, null);
    }

    private static List<String> at(Page page, String name, @Nullable AxeBuilder axe) {
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
        if (axe == null) {
            return faults;
        }
        for (Rule rule : axe.analyze().getViolations()) {
            if ("serious".equals(rule.getImpact()) || "critical".equals(rule.getImpact())) {
                faults.add(name + " axe: " + rule.getId() + " "
                        + rule.getNodes().getFirst().getTarget());
            }
        }
        return faults;
    }
}
