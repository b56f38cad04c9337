package cadence.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The difference of a plan after an event that was entered: the picture to scale, the rows, and what is done about it. */
class PlanDifferenceE2E extends Journey {

    /** Bars of one line that overlap, lines that end beside their bars, names that overlap: each as a sentence. */
    private static final String FAULTS = """
            element => {
              const root = element.shadowRoot, faults = [];
              const boxes = [...root.querySelectorAll('.bar')].map(bar => bar.getElementsByTagName('rect')[0].getBoundingClientRect());
              const meets = (a, b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
              boxes.forEach((a, at) => boxes.slice(at + 1).forEach(b => { if (meets(a, b)) faults.push('bars overlap at ' + a.left); }));
              const names = [...root.querySelectorAll('.flag text')].map(name => name.getBoundingClientRect());
              names.forEach((a, at) => names.slice(at + 1).forEach(b => { if (meets(a, b)) faults.push('names overlap at ' + a.left); }));
              const words = [...root.querySelectorAll('.bar')].filter(bar => bar.querySelector('text'));
              words.forEach(bar => { const box = bar.querySelector('rect').getBoundingClientRect(), word = bar.querySelector('text').getBoundingClientRect();
                if (word.width > box.width) faults.push('a word is wider than its bar: ' + bar.querySelector('text').textContent); });
              if (!boxes.length) faults.push('nothing drawn');
              return faults;
            }""";

    @Test
    void an_event_that_is_entered_is_drawn_read_and_accepted() {
        Page page = signIn(browser(), THERAPIST);
        open(page, "clients");
        page.getByRole(AriaRole.TEXTBOX).first().fill("Wisniewski");
        page.locator("vaadin-grid a")
                .filter(new Locator.FilterOptions().setHasText("Wiśniewski"))
                .first()
                .click();
        page.waitForURL("**/clients/*");
        page.navigate(page.url() + "?tab=plan");
        page.locator("a[href*='plan-difference']").first().click();
        Locator picture = page.locator("cadence-plan-difference");
        picture.waitFor();

        List<String> faults = new ArrayList<>();
        for (int[] size : new int[][] {{1440, 900}, {1024, 768}, {390, 844}}) {
            page.setViewportSize(size[0], size[1]);
            faults.addAll(Looks.at(page, "plan-difference-" + size[0]));
            ((List<?>) picture.evaluate(FAULTS)).forEach(fault -> faults.add(size[0] + ": " + fault));
        }
        assertThat(faults).isEmpty();
    }
}
