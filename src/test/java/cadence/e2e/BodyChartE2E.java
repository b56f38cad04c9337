package cadence.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The body chart by keyboard alone and by fingers alone: marked, commented, taken back, saved, and there again. */
class BodyChartE2E extends Journey {

    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");
    private static final int FINGER = 44;

    @Test
    void a_region_is_marked_by_keyboard_alone_and_is_there_after_a_reload() {
        Page page = signIn(browser(), THERAPIST);
        openNote(page);
        String before = saved(page);

        toTheChart(page);
        String place = toAnUnmarkedPlace(page);
        page.keyboard().press("t");
        page.keyboard().press("3");
        page.keyboard().press("b");
        page.keyboard().press("1");
        page.keyboard().press("r");
        assertThat(line(page, place)).contains("Tight 3").contains("Bruised 1, not reported");
        assertThat(said(page)).contains("not reported");

        page.keyboard().press("e");
        assertThat(line(page, place)).contains("Tender");
        page.keyboard().press("Control+z");
        assertThat(line(page, place)).doesNotContain("Tender");
        assertThat(said(page)).contains("Undone");

        page.keyboard().press("c");
        page.keyboard().type("by keyboard");
        assertThat(Looks.at(page, "body-chart-panel-1440-light")).isEmpty();
        page.keyboard().press("Escape");
        assertThat(focused(page)).startsWith(place);
        page.keyboard().press("Delete");
        assertThat(line(page, place)).doesNotContain("by keyboard");
        page.keyboard().press("Control+z");
        assertThat(line(page, place)).contains("by keyboard");

        page.waitForCondition(() -> !saved(page).equals(before));
        page.keyboard().press("F6");
        page.waitForFunction("() => document.activeElement.tagName !== 'CADENCE-BODY-CHART'");
        page.reload();
        title(page).waitFor();
        marks(page).waitFor();
        assertThat(line(page, place)).contains("Tight 3", "Bruised 1", "by keyboard");
        assertThat(Looks.at(page, "body-chart-1440-light")).isEmpty();
    }

    @Test
    void a_region_is_marked_by_fingers_alone_and_is_there_after_a_reload() {
        Page page = signIn(tablet(), THERAPIST);
        openNote(page);
        String before = saved(page);

        page.locator("cadence-body-chart figure svg[data-view=back]").tap();
        Locator dialog = page.locator("cadence-body-chart dialog");
        dialog.waitFor();
        tap(dialog, "Lower half");
        dialog.locator("path[data-region=soleus][data-side=RIGHT]").tap();
        tap(dialog, "Painful");
        tap(dialog, "3 strong");
        tap(dialog, "Numb");
        assertThat(dialog.locator(".marks").innerText()).contains("Right lower calf", "numb 3");
        tap(dialog, "Undo");
        assertThat(dialog.locator(".marks").innerText()).doesNotContain("numb");
        dialog.getByLabel("Comment").tap();
        page.keyboard().type("by finger");
        assertThat(tooSmall(dialog)).isEmpty();
        assertThat(Looks.at(page, "body-chart-touch-1024-light")).isEmpty();
        tap(dialog, "Back to note");

        page.waitForCondition(() -> !saved(page).equals(before));
        page.waitForCondition(() -> line(page, "Right lower calf").contains("by finger"));
        page.locator("vaadin-text-area").first().tap();
        page.reload();
        title(page).waitFor();
        marks(page).waitFor();
        assertThat(line(page, "Right lower calf")).contains("Painful 3", "by finger");
    }

    @Test
    void a_line_is_drawn_by_mouse_and_taken_back() {
        Page page = signIn(browser(), THERAPIST);
        openNote(page);
        Locator strokes = page.locator("cadence-body-chart path.stroke");
        marks(page).waitFor();
        int before = strokes.count();

        button(page, "Draw").click();
        var box = page.locator("cadence-body-chart figure svg[data-view=front]").boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + 60);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 + 12, box.y + 90);
        page.mouse().move(box.x + box.width / 2 - 6, box.y + 120);
        page.mouse().up();
        assertThat(strokes.count()).isEqualTo(before + 1);
        button(page, "Undo").click();
        assertThat(strokes.count()).isEqualTo(before);
    }

    /** Opens a note of the journey's own. */
    private void openNote(Page page) {
        open(page, cadence().noteToWrite());
        marks(page).waitFor();
    }

    private static void toTheChart(Page page) {
        for (int i = 0;
                i < 12
                        && !Boolean.TRUE.equals(
                                page.evaluate("() => document.activeElement.tagName === 'CADENCE-BODY-CHART'"));
                i++) {
            page.keyboard().press("F6");
            page.waitForFunction(
                    "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
        }
        assertThat(focused(page)).as("the place that has the focus").isNotBlank();
    }

    /** Arrows downwards, then sideways, until something unmarked has the focus; answers its name. */
    private static String toAnUnmarkedPlace(Page page) {
        for (String arrow :
                List.of("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowLeft", "ArrowDown", "ArrowDown")) {
            page.keyboard().press(arrow);
            page.waitForFunction("() => new Promise(done => requestAnimationFrame(() => done(true)))");
        }
        for (int i = 0;
                i < 10
                        && Boolean.parseBoolean((String) page.evaluate(
                                "() => document.activeElement.shadowRoot.activeElement.getAttribute('aria-pressed')"));
                i++) {
            page.keyboard().press("ArrowDown");
        }
        return focused(page);
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate(
                "() => document.activeElement.shadowRoot?.activeElement?.getAttribute('aria-label') ?? ''"));
    }

    private static Locator marks(Page page) {
        return page.locator("cadence-body-chart .marks").first();
    }

    private static String line(Page page, String place) {
        Locator line = marks(page).locator("li").filter(new Locator.FilterOptions().setHasText(place));
        return line.count() == 0 ? "" : line.first().innerText();
    }

    private static String said(Page page) {
        return page.locator("cadence-body-chart [role=status]").innerText();
    }

    private static void tap(Locator within, String name) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .tap();
    }

    /** What a finger would miss. */
    private static List<String> tooSmall(Locator dialog) {
        return dialog.locator("button:visible, select:visible").all().stream()
                .filter(part -> part.boundingBox().height < FINGER || part.boundingBox().width < FINGER)
                .map(part -> part.innerText() + " " + part.boundingBox().width + " × " + part.boundingBox().height)
                .toList();
    }

    private static String saved(Page page) {
        Matcher line = SAVED.matcher(page.locator("vaadin-app-layout").innerText());
        return line.find() ? line.group() : "";
    }
}
