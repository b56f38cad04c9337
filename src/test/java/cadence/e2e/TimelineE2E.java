package cadence.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The picture of a client's months: its words never run into each other, and the arrow keys tell every mark. */
class TimelineE2E extends Journey {

    /** Pairs of words of the picture that share more than a hair of the screen. */
    private static final String OVERLAPS = """
            timeline => {
              const words = [...timeline.shadowRoot.querySelectorAll('.scroll text')]
                .map(each => ({ text: each.textContent, box: each.getBoundingClientRect() })).filter(each => each.box.width);
              const pairs = [];
              words.forEach((one, at) => words.slice(at + 1).forEach(other => {
                const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
                const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
                if (across > 1 && down > 4) pairs.push(one.text + ' | ' + other.text);
              }));
              return pairs;
            }
            """;

    private static final String ACTIVE = """
            timeline => {
              const list = timeline.shadowRoot.querySelector('[role=listbox]');
              const id = list.getAttribute('aria-activedescendant');
              return id ? timeline.shadowRoot.getElementById(id).getAttribute('aria-label') : '';
            }
            """;

    @Test
    void words_never_overlap_whichever_months_are_shown() {
        for (int width : List.of(1440, 1024, 390)) {
            Page page = signIn(browser(width, 900, ColorScheme.LIGHT), THERAPIST);
            Locator timeline = opened(page);
            for (String months : List.of("9 months", "24 months", "6 months")) {
                choose(page, months);
                assertThat(timeline.evaluate(OVERLAPS))
                        .as(width + ", " + months)
                        .isEqualTo(List.of());
            }
        }
    }

    @Test
    void arrow_keys_go_from_mark_to_mark_and_say_each() {
        Page page = signIn(browser(), THERAPIST);
        Locator timeline = opened(page);

        timeline.locator(".scroll").focus();
        page.keyboard().press("Home");
        String first = (String) timeline.evaluate(ACTIVE);
        page.keyboard().press("ArrowRight");
        String second = (String) timeline.evaluate(ACTIVE);
        assertThat(first).isNotBlank();
        assertThat(second).isNotBlank().isNotEqualTo(first);
        assertThat(timeline.locator(".said").innerText()).isEqualTo(second);

        page.keyboard().press("Escape");
        assertThat(timeline.evaluate(ACTIVE)).isEqualTo("");
    }

    @Test
    void on_a_phone_today_is_in_sight() {
        Page page = signIn(browser(390, 844, ColorScheme.LIGHT), THERAPIST);
        Locator timeline = opened(page);

        Object inSight = timeline.evaluate("""
                timeline => {
                  const frame = timeline.shadowRoot.querySelector('.scroll').getBoundingClientRect();
                  const today = timeline.shadowRoot.querySelector('.today').getBoundingClientRect();
                  return today.left > frame.left + 74 && today.right < frame.right;
                }
                """);

        assertThat(inSight).isEqualTo(true);
    }

    private Locator opened(Page page) {
        open(page, "clients");
        page.locator(".search input").fill("Wiśniewski");
        page.getByText("Tomasz Wiśniewski").first().click();
        Locator timeline = page.locator("cadence-client-timeline");
        timeline.locator("svg text").first().waitFor();
        return timeline;
    }

    private static void choose(Page page, String months) {
        page.locator(".story-controls vaadin-select").last().click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(months).setExact(true))
                .click();
        page.locator("cadence-client-timeline").locator("svg text").first().waitFor();
    }
}
