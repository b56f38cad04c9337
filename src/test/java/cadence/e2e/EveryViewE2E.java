package cadence.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
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

    private static final Map<Integer, Integer> SIZES = Map.of(1440, 900, 1024, 768, 390, 844);

    enum Person {
        THERAPIST(
                Journey.THERAPIST,
                "today",
                "clients",
                "clients/*",
                "clients/*?tab=notes",
                "clients/*?tab=measures",
                "clients/*?tab=plan",
                "clients/*?tab=appointments",
                "clients/*?tab=events",
                "clients/*, Print",
                "signed-note",
                "note",
                "unfinished-notes",
                "diary",
                "diary, Book",
                "events",
                "events?filter=past",
                "events/catalogue",
                "events/catalogue, Add event",
                "my-roster",
                "my-roster, Ask for leave",
                "utilisation"),
        MANAGER(
                Journey.MANAGER,
                "utilisation",
                "forecast",
                "missing-notes",
                "events",
                "events/catalogue",
                "team",
                "team/*",
                "diary",
                "diary, Block time",
                "clients",
                "clients, New client"),
        ADMIN(
                Journey.ADMIN,
                "accounts",
                "accounts/*",
                "accounts, Invite",
                "clinics",
                "clinics/*",
                "clinics/*, Change the lead of Ruaridh Sinclair",
                "utilisation",
                "forecast",
                "nowhere");

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
        Page page = browser(1440, 900, ColorScheme.LIGHT);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                faults.add(page.url() + " console: " + message.text());
            }
        });
        page.navigate(cadence().address() + "/sign-in");
        page.getByLabel("Email").first().waitFor();
        atEverySize(page, person, "sign-in", faults);
        signIn(page, person.email);
        for (String address : person.addresses) {
            show(page, address);
            atEverySize(page, person, address, faults);
        }
        assertThat(faults).as(String.join(System.lineSeparator(), faults)).isEmpty();
    }

    /** The device turns dark and back again while the page stands there: the colours follow it. */
    private static void atEverySize(Page page, Person person, String address, List<String> faults) {
        String name = person.name().toLowerCase(Locale.ROOT) + "-"
                + address.replaceAll("/\\*", "-one")
                        .replaceAll("[^A-Za-z-]+", "-")
                        .toLowerCase(Locale.ROOT);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            SIZES.forEach((width, height) -> {
                page.setViewportSize(width, height);
                String picture = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
                faults.addAll(Looks.at(page, picture));
            });
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1440, 900);
    }

    /** The addresses with a record in them are reached by clicking, as a person would. */
    private void show(Page page, String address) {
        String[] place = address.split(", ", 2);
        if (place[0].startsWith("clients/*")) {
            openClient(page);
            if (place[0].length() > "clients/*".length()) {
                page.navigate(page.url() + place[0].substring("clients/*".length()));
            }
        } else if ("note".equals(place[0])) {
            open(page, "unfinished-notes");
            page.locator("a[href*='/note']").first().click();
            page.waitForURL("**/note");
        } else if ("signed-note".equals(place[0])) {
            openClient(page);
            page.navigate(page.url() + "?tab=notes");
            page.locator(".note-list a[href*='/note']").last().click();
            page.waitForURL("**/note");
        } else if (place[0].endsWith("/*")) {
            open(page, place[0].substring(0, place[0].length() - 2));
            page.locator("vaadin-grid a").first().click();
            page.waitForURL("**/" + place[0].replace("*", "") + "*");
        } else {
            open(page, place[0]);
        }
        title(page).waitFor();
        if (place.length == 2) {
            button(page, place[1]).first().click();
            // The dialog itself has no size; what it holds has.
            page.locator("vaadin-dialog[opened] vaadin-button").first().waitFor();
        }
    }

    /** A client with a long story. */
    private void openClient(Page page) {
        open(page, "clients");
        page.getByRole(AriaRole.TEXTBOX).first().fill("Wisniewski");
        page.locator("vaadin-grid a")
                .filter(new Locator.FilterOptions().setHasText("Wiśniewski"))
                .first()
                .click();
        page.waitForURL("**/clients/*");
    }
}
