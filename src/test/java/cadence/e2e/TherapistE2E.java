package cadence.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The therapist's job: from Today to a signed note, and the draft that outlives everything. */
class TherapistE2E extends Journey {

    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");

    @Test
    void from_today_to_a_signed_note_takes_four_clicks_besides_typing() {
        // One at least is among the unfinished, whatever the demo's day looks like now.
        cadence().noteToWrite();
        Page page = signIn(browser(), THERAPIST);
        open(page, "today");
        int clicks = 0;
        title(page).waitFor();
        page.locator(".side a[href$='/note']").first().waitFor();
        startRoutineNote(page);
        clicks++;
        String address = page.url();
        noRedFlags(page);
        page.getByLabel("Subjective").click();
        clicks++;
        page.keyboard().type("Both calves tightened on the long run, eased by the evening.");
        byKeyboard(page, "Pain before, 0 none, 10 worst", "5");
        byKeyboard(page, "Pain after, 0 none, 10 worst", "2");
        page.getByText(SAVED).first().waitFor();
        button(page, "Sign note").click();
        clicks++;
        page.getByText(Pattern.compile("Signed by Elise Hartley")).first().waitFor();
        assertThat(clicks).isLessThanOrEqualTo(4);
        page.navigate(address);
        page.getByText(Pattern.compile("Signed by Elise Hartley")).first().waitFor();
        assertThat(page.locator("vaadin-text-area").count()).isZero();
        button(page, "Add addendum").click();
        page.getByRole(AriaRole.DIALOG).getByLabel("Text").fill("Left more than right.");
        button(page, "Sign addendum").click();
        page.getByText("Left more than right.").first().waitFor();
    }

    /** A note that waits for neither a consent (a first visit) nor a clearance (a caution): those are asked for, once. */
    private static void startRoutineNote(Page page) {
        String today = page.url();
        Locator starts = button(page, "Start note");
        // Before the day's first session has begun, the unfinished notes beside it are where a note is started.
        Locator candidates = starts.count() > 0 ? starts : page.locator(".side a[href$='/note']");
        for (int i = candidates.count() - 1; i >= 0; i--) {
            candidates.nth(i).click();
            page.waitForURL("**/note");
            page.getByLabel("Subjective").waitFor();
            boolean waits = page.locator(".todo-links vaadin-button")
                            .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^(consent|clearance)$")))
                            .filter(new Locator.FilterOptions().setVisible(true))
                            .count()
                    > 0;
            if (!waits) {
                return;
            }
            page.navigate(today);
            candidates.nth(i).waitFor();
        }
        throw new AssertionError("No routine note to start");
    }

    @Test
    void a_draft_survives_closing_the_tab() {
        Page page = signIn(browser(), THERAPIST);
        String words = "Tab closed at once after this sentence.";
        String address = write(cadence(), page, words);
        Page other = page.context().newPage();
        page.close();
        other.navigate(address);
        assertThat(subjective(other)).contains(words);
    }

    @Test
    void a_draft_survives_signing_out() {
        Page page = signIn(browser(), THERAPIST);
        String words = "Signed out after this sentence.";
        String address = write(cadence(), page, words);
        page.locator("button.me").click();
        page.getByText("Sign out").last().click();
        page.waitForURL("**/sign-in**");
        Page again = signIn(browser(), THERAPIST);
        again.navigate(address);
        assertThat(subjective(again)).contains(words);
    }

    @Test
    void a_draft_survives_the_death_of_the_whole_server() {
        try (RunningCadence own = RunningCadence.fresh()) {
            Page page = browser();
            page.navigate(own.address() + "/");
            fillIn(page, THERAPIST);
            frame(page);
            String words = "The server was killed after this sentence.";
            String address = write(own, page, words);
            own.kill();
            own.startAgain();
            Page again = browser();
            again.navigate(address);
            fillIn(again, THERAPIST);
            again.locator(".page-title").first().waitFor();
            assertThat(subjective(again)).contains(words);
        }
    }

    /** Opens a note of the journey's own, writes, and waits for the commit. Returns the note's address. */
    private static String write(RunningCadence server, Page page, String words) {
        page.locator(".page-title").first().waitFor();
        page.navigate(server.address() + "/" + server.noteToWrite());
        page.waitForURL("**/note");
        Locator text = page.getByLabel("Subjective");
        text.click();
        page.keyboard().press("Control+End");
        page.keyboard().type(" " + words);
        // All of it, not an earlier state of the draft: it is saved while one types.
        NeverLostE2E.awaitSaved(page);
        return page.url();
    }

    private static String subjective(Page page) {
        Locator text = page.getByLabel("Subjective");
        text.waitFor();
        return text.inputValue();
    }

    private static void byKeyboard(Page page, String scale, String digit) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(scale))
                .getByRole(AriaRole.RADIO)
                .first()
                .focus();
        page.keyboard().press(digit);
    }
}
