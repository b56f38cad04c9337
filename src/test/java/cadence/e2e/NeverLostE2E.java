package cadence.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a therapist types is never lost: not without network, session or server, and not in two tabs. */
class NeverLostE2E extends Journey {

    private static final Duration CUT = Duration.ofSeconds(30);
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");
    private static final Pattern TROUBLE =
            Pattern.compile("Not saved (since \\d\\d:\\d\\d|yet), still trying. Your text is kept on this page.");
    private static final Pattern CHANGED =
            Pattern.compile("Changed on another device at \\d\\d:\\d\\d. Both texts are kept.");
    private static final String OUT = "Signed out. Sign in again here, your text is kept.";

    private static final String SAVED_WHOLE = """
            () => {
              const keeper = document.querySelector('cadence-draft-keeper');
              const text = document.querySelector('[data-draft=subjective]')?.value;
              return keeper && text !== undefined && ['', 'saved'].includes(keeper.state)
                  && keeper.savedLength('subjective') === text.length;
            }""";

    private static RunningCadence own;

    @BeforeAll
    static void start() {
        own = RunningCadence.fresh();
    }

    @AfterAll
    static void stop() {
        own.close();
    }

    @Override
    RunningCadence cadence() {
        return own;
    }

    @Test
    void the_network_is_cut_for_thirty_seconds_while_typing() {
        Page page = note();
        type(page, " Before the cut.");
        awaitSaved(page);
        page.context().setOffline(true);
        long cut = System.nanoTime();
        while (System.nanoTime() - cut < CUT.toNanos()) {
            page.keyboard().type("Without network. ");
            page.waitForTimeout(1_500);
        }
        page.getByText(TROUBLE).waitFor();
        String typed = subjective(page).inputValue();
        assertThat(typed).contains("Before the cut.").contains("Without network. Without network.");
        page.context().setOffline(false);
        awaitSaved(page);
        assertThat(subjective(page).inputValue()).isEqualTo(typed);
        assertThat(elsewhere(page.url())).isEqualTo(typed);
    }

    @Test
    void the_session_expires_while_typing_and_signing_in_goes_on_in_the_same_tab() {
        Page page = note();
        type(page, " Before the end.");
        awaitSaved(page);
        page.context().clearCookies();
        page.keyboard().type(" After the end of the session.");
        page.getByText(OUT).waitFor();
        page.keyboard().type(" And still typing.");
        String typed = subjective(page).inputValue();
        assertThat(typed).endsWith("After the end of the session. And still typing.");

        signInHere(page, MANAGER);
        page.getByText("Signed in as someone else.").waitFor();
        signInHere(page, THERAPIST);
        awaitSaved(page);
        awaitFreshView(page);
        assertThat(subjective(page).inputValue()).isEqualTo(typed);
        assertThat(elsewhere(page.url())).isEqualTo(typed);
        assertThat(page.evaluate("JSON.stringify([localStorage, sessionStorage])")
                        .toString())
                .doesNotContain("session.");
    }

    /** As an answer to an earlier session's question does that arrives late and brings a cookie of nobody's along. */
    @Test
    void a_new_session_that_is_gone_at_once_is_signed_in_to_once_more() {
        Page page = note();
        type(page, " Before the end.");
        awaitSaved(page);
        page.context().clearCookies();
        page.keyboard().type(" After the end.");
        page.getByText(OUT).waitFor();
        String typed = subjective(page).inputValue();
        page.route(
                "**/sign-in",
                route -> {
                    APIResponse answer = route.fetch();
                    page.context().clearCookies();
                    route.fulfill(new Route.FulfillOptions().setResponse(answer));
                },
                new Page.RouteOptions().setTimes(1));

        signInHere(page, THERAPIST);
        awaitSaved(page);
        awaitFreshView(page);
        assertThat(subjective(page).inputValue()).isEqualTo(typed);
        assertThat(elsewhere(page.url())).isEqualTo(typed);
    }

    @Test
    void the_server_is_killed_and_another_takes_its_place_while_typing() {
        Page page = note();
        type(page, " Before the kill.");
        awaitSaved(page);
        page.keyboard().type(" Typed into the kill");
        own.kill();
        page.keyboard().type(" and after it.");
        page.getByText(TROUBLE).waitFor();
        own.startAgain();
        page.getByText(OUT).waitFor();
        page.keyboard().type(" And on the new one.");
        String typed = subjective(page).inputValue();
        assertThat(typed).endsWith(" Typed into the kill and after it. And on the new one.");
        signInHere(page, THERAPIST);
        awaitSaved(page);
        awaitFreshView(page);
        assertThat(subjective(page).inputValue()).isEqualTo(typed);
        assertThat(elsewhere(page.url())).isEqualTo(typed);
        type(page, " The view lives again.");
        awaitSaved(page);
        assertThat(elsewhere(page.url())).isEqualTo(typed + " The view lives again.");
    }

    @Test
    void two_tabs_show_the_difference_and_keep_both_texts_until_one_is_chosen() {
        Page one = note();
        Page two = one.context().newPage();
        two.navigate(one.url());
        subjective(two).waitFor();
        type(one, " From the first tab.");
        awaitSaved(one);
        type(two, " From the second tab.");
        two.getByText(CHANGED).first().waitFor();
        two.keyboard().type(" Typing goes on.");
        button(two, "Compare").click();
        Locator dialog = two.getByRole(AriaRole.DIALOG);
        dialog.getByText("From the first tab.").waitFor();
        assertThat(dialog.getByText("From the second tab. Typing goes on.").count())
                .isEqualTo(1);
        assertThat(elsewhere(one.url())).endsWith("From the first tab.");
        button(two, "Go on with this page").click();
        awaitSaved(two);
        assertThat(elsewhere(one.url())).endsWith("From the second tab. Typing goes on.");
    }

    @Test
    void two_devices_show_the_difference_after_signing_in_again() {
        Page one = note();
        Page two = signIn(browser(), THERAPIST);
        two.navigate(one.url());
        subjective(two).waitFor();
        two.context().clearCookies();
        type(two, " From the device without a session.");
        two.getByText(OUT).waitFor();
        type(one, " From the other device.");
        awaitSaved(one);
        signInHere(two, THERAPIST);
        two.getByText(CHANGED).first().waitFor();
        button(two, "Compare").click();
        Locator dialog = two.getByRole(AriaRole.DIALOG);
        dialog.getByText("From the device without a session.").waitFor();
        dialog.getByText("From the other device.").waitFor();
        button(two, "Go on with this page").click();
        awaitSaved(two);
        awaitFreshView(two);
        assertThat(elsewhere(one.url())).endsWith("From the device without a session.");
    }

    @Test
    void what_is_typed_in_the_instant_of_leaving_is_saved() {
        Page page = note();
        String address = page.url();
        awaitQuiet(page);
        page.keyboard().press("Control+End");
        page.keyboard().type(" Typed while leaving.");
        page.navigate("about:blank");
        page.waitForCondition(() -> elsewhere(address).endsWith("Typed while leaving."));
    }

    /** A note of the journey's own; the cursor is in the text. */
    private Page note() {
        Page page = signIn(browser(), THERAPIST);
        open(page, cadence().noteToWrite());
        subjective(page).click();
        return page;
    }

    private static void type(Page page, String words) {
        subjective(page).click();
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    /** Until the page says that what its text holds is saved. */
    static void awaitSaved(Page page) {
        try {
            page.waitForFunction(SAVED_WHOLE, null, new Page.WaitForFunctionOptions().setTimeout(60_000));
        } catch (TimeoutError unsaved) {
            throw new AssertionError(
                    "not saved; the page says: "
                            + page.locator(".note-foot-bar").innerText(),
                    unsaved);
        }
        page.getByText(SAVED).first().waitFor();
    }

    private static void awaitQuiet(Page page) {
        page.waitForFunction("() => document.querySelector('cadence-draft-keeper')?.savedLength !== undefined");
    }

    static void signInHere(Page page, String email) {
        Locator keeper = page.locator("cadence-draft-keeper");
        keeper.getByLabel("Email").first().fill(email);
        keeper.getByLabel("Password").first().fill(PASSWORD);
        keeper.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign in"))
                .click();
    }

    /** The dead view gives way to a fresh one once nothing is typed. */
    private static void awaitFreshView(Page page) {
        page.waitForFunction("() => document.querySelector('cadence-draft-keeper')?.state === ''");
        subjective(page).waitFor();
    }

    /** What another device is shown. */
    private String elsewhere(String address) {
        Page other = signIn(browser(), THERAPIST);
        other.navigate(address);
        subjective(other).waitFor();
        String text = subjective(other).inputValue();
        other.close();
        return text;
    }

    static Locator subjective(Page page) {
        return page.getByLabel("Subjective").and(page.locator("textarea"));
    }
}
