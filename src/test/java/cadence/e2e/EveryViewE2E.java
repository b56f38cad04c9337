package cadence.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every view at three sizes, light and dark: drawn without a horizontal scroll bar, without an error in the console, and
 * without a serious or critical finding of axe. Leaves the pictures in target/pictures, to be looked at.
 */
class EveryViewE2E extends Journey {

    private static final Map<String, Integer> SIZES = new LinkedHashMap<>(Map.of("1440", 900, "1024", 768, "390", 844));

    enum Person {
        THERAPIST(
                Journey.THERAPIST,
                "today",
                "clients",
                "clients/*",
                "note",
                "unfinished-notes",
                "diary",
                "my-roster",
                "utilisation"),
        MANAGER(Journey.MANAGER, "utilisation", "missing-notes", "team", "diary", "clients"),
        ADMIN(Journey.ADMIN, "accounts", "clinics", "clinics/*", "utilisation");

        private final String email;
        private final List<String> addresses;

        Person(String email, String... addresses) {
            this.email = email;
            this.addresses = List.of(addresses);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_view_is_finished_at_every_size_light_and_dark(Person person) {
        List<String> faults = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = browser(1440, 900, scheme);
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type())) {
                    faults.add(page.url() + " console: " + message.text());
                }
            });
            signIn(page, person.email);
            for (String address : person.addresses) {
                show(page, address);
                SIZES.forEach((width, height) -> {
                    page.setViewportSize(Integer.parseInt(width), height);
                    look(page, person, address, width, scheme, faults);
                });
                page.setViewportSize(1440, 900);
            }
        }
        assertThat(faults).as(String.join(System.lineSeparator(), faults)).isEmpty();
    }

    /** The addresses with a record in them are reached by clicking, as a person would. */
    private void show(Page page, String address) {
        switch (address) {
            case "clients/*" -> {
                open(page, "clients");
                page.locator("vaadin-grid a").first().click();
                page.waitForURL("**/clients/*");
            }
            case "clinics/*" -> {
                open(page, "clinics");
                page.locator("vaadin-grid a").first().click();
                page.waitForURL("**/clinics/*");
            }
            case "note" -> {
                open(page, "unfinished-notes");
                page.locator("a[href*='/note'], vaadin-grid vaadin-button")
                        .first()
                        .click();
                page.waitForURL("**/note");
            }
            default -> open(page, address);
        }
        title(page).waitFor();
    }

    private static void look(
            Page page, Person person, String address, String width, ColorScheme scheme, List<String> faults) {
        page.waitForFunction("() => !document.querySelector('vaadin-app-layout .skeleton')");
        page.waitForFunction(
                "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
        String name = person.name().toLowerCase(Locale.ROOT) + "-" + address.replace("/*", "-one") + "-" + width + "-"
                + scheme.name().toLowerCase(Locale.ROOT);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")));
        Object overhang =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) overhang).intValue() > 0) {
            faults.add(name + " scrolls sideways by " + overhang + " px");
        }
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            if ("serious".equals(rule.getImpact()) || "critical".equals(rule.getImpact())) {
                faults.add(name + " axe: " + rule.getId() + " "
                        + rule.getNodes().getFirst().getTarget());
            }
        }
    }
}
