package cadence.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/** The base of journeys: Chromium, signing in, and what every journey forbids (errors in the browser's console). */
abstract class Journey {

    static final String THERAPIST = "elise.hartley@cadence.example";
    static final String MANAGER = "nadia.anwar@cadence.example";
    static final String ADMIN = "gwen.lloyd@cadence.example";
    static final String PASSWORD = "cadence-demo";

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-quic",
            "--no-first-run",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    private final List<BrowserContext> contexts = new ArrayList<>();

    RunningCadence cadence() {
        return RunningCadence.shared();
    }

    /** A fresh browser session at this size, signed in as nobody. */
    Page browser(int width, int height, ColorScheme scheme) {
        BrowserContext context = Chromium.BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        contexts.add(context);
        return context.newPage();
    }

    Page browser() {
        return browser(1440, 900, ColorScheme.LIGHT);
    }

    /** A tablet, held across: fingers instead of a mouse. */
    Page tablet() {
        BrowserContext context = Chromium.BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(1024, 768)
                .setHasTouch(true)
                .setIsMobile(true)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        contexts.add(context);
        return context.newPage();
    }

    /** Signs in and waits for the frame. */
    Page signIn(Page page, String email) {
        page.navigate(cadence().address() + "/");
        fillIn(page, email);
        frame(page);
        return page;
    }

    static void fillIn(Page page, String email) {
        page.getByLabel("Email").first().fill(email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(PASSWORD);
        page.keyboard().press("Enter");
    }

    static void frame(Page page) {
        page.locator("vaadin-app-layout").waitFor();
    }

    /** Opens an address relative to the root and waits until it is drawn. */
    Page open(Page page, String address) {
        page.navigate(cadence().address() + "/" + address);
        frame(page);
        title(page).waitFor();
        return page;
    }

    /** The keyboard asks a note's red flags, and Enter answers that there is none. */
    static void noRedFlags(Page page) {
        page.getByLabel("Subjective").waitFor();
        page.keyboard().press("Alt+r");
        button(page, "None of these").waitFor();
        page.keyboard().press("Enter");
        page.getByText(Pattern.compile("Red flags asked")).first().waitFor();
    }

    static Locator title(Page page) {
        return page.locator(".page-title").first();
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    @AfterEach
    void closeBrowsers() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    private static final class Chromium {

        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private static final Browser BROWSER = PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(FLAGS));

        private static Path executable() {
            return Optional.ofNullable(System.getenv("CADENCE_CHROMIUM"))
                    .map(Path::of)
                    .or(() -> Stream.of(
                                    "/usr/bin/chromium",
                                    "/usr/bin/chromium-browser",
                                    "/usr/bin/google-chrome",
                                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                            .map(Path::of)
                            .filter(Files::isExecutable)
                            .findFirst())
                    .orElseThrow(
                            () -> new IllegalStateException("Chromium was not found; ./cadence test installs it."));
        }
    }
}
