package cadence.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A routine maintenance note from Today to signed, counted: with mouse and keyboard, and with the keyboard alone. A keystroke
 * takes a practised typist about 0.2 s, pointing and clicking 1.3 s, and each decision between them 1.35 s (Card, Moran and
 * Newell's keystroke-level model).
 */
class QuickNoteE2E extends Journey {

    private static final String FREE_TEXT = " Left calf tight since Sunday.";
    private static final double KEY_S = 0.2;
    private static final double POINT_S = 1.3;
    private static final double THINK_S = 1.35;

    @Test
    void with_mouse_and_keyboard_it_takes_few_inputs() {
        Page page = signIn(browser(), THERAPIST);
        String note = cadence().noteToWrite();
        open(page, "today");
        Locator link = toUnfinished(page, note);
        Inputs inputs = new Inputs(page);

        inputs.click(link);
        noRedFlags(page, inputs);
        inputs.type("/well");
        inputs.press("Enter");
        inputs.type(FREE_TEXT);
        inputs.click(page.locator(".carry-all"));
        int carried = carried(page);
        for (int i = 0; i < carried; i++) {
            inputs.click(page.locator(".sheet .carried .confirm-carried").first());
            left(page, carried - 1 - i);
        }
        for (int i = 1; i <= 3; i++) {
            inputs.click(favourite(page, i));
        }
        inputs.click(scale(page, "Pain before").nth(4));
        inputs.click(scale(page, "Pain after").nth(2));
        complete(page);
        inOneLook(page);
        inputs.click(button(page, "Sign note"));
        signed(page);

        tell("mouse and keyboard", inputs, 9 + carried);
        assertThat(inputs.clicks()).isLessThanOrEqualTo(13);
        assertThat(inputs.keys()).isLessThanOrEqualTo(3);
        assertThat(seconds(inputs, 9 + carried)).isLessThan(60);
    }

    @Test
    void the_keyboard_alone_is_enough() {
        Page page = signIn(browser(), THERAPIST);
        String note = cadence().noteToWrite();
        open(page, "today");
        Locator link = toUnfinished(page, note);
        Inputs inputs = new Inputs(page);

        toRegion(page, inputs, ".side");
        for (int i = 0; i < 7 && !isFocused(link); i++) {
            inputs.press("Tab");
        }
        inputs.press("Enter");
        noRedFlags(page, inputs);
        inputs.type("/well");
        inputs.press("Enter");
        inputs.type(FREE_TEXT);
        inputs.press("Tab");
        focused(page, "Objective");
        inputs.type("/calf");
        inputs.press("Enter");
        inputs.type("left");
        inputs.press("Alt+Shift+KeyC");
        int carried = carried(page);
        inputs.press("Tab");
        for (int i = 0; i < carried; i++) {
            inputs.press("Alt+Enter");
            left(page, carried - 1 - i);
        }
        toRegion(page, inputs, ".techniques");
        inputs.press("1");
        inputs.press("2");
        inputs.press("3");
        page.locator(".technique").nth(2).waitFor();
        toRegion(page, inputs, ".scale");
        inputs.press("4");
        inputs.press("Tab");
        inputs.press("2");
        complete(page);
        inputs.press("Control+Enter");
        signed(page);

        assertThat(page.getByText("Taut band in the medial head of gastrocnemius, left, tender on pressure.")
                        .count())
                .isPositive();
        tell("keyboard alone", inputs, 10 + carried);
        assertThat(inputs.clicks()).isZero();
        assertThat(inputs.keys()).isLessThanOrEqualTo(30);
        assertThat(seconds(inputs, 10 + carried)).isLessThan(60);
    }

    @Test
    void a_slash_in_a_date_stays_one_and_escape_leaves_what_was_typed() {
        Page page = signIn(browser(), THERAPIST);
        String note = cadence().noteToWrite();
        open(page, "today");
        toUnfinished(page, note).click();
        focused(page, "Subjective");

        page.keyboard().type("Seen 24/9. ");
        assertThat(page.locator(".snippet-list").isVisible()).isFalse();
        page.keyboard().type("/cal");
        page.locator(".snippet-list").waitFor();
        page.keyboard().press("Escape");
        assertThat(page.locator(".snippet-list").isVisible()).isFalse();
        page.keyboard().type(" x");

        assertThat(page.getByLabel("Subjective").inputValue()).isEqualTo("Seen 24/9. /cal x");
    }

    @Test
    void a_new_snippet_is_kept_without_leaving_the_text() {
        Page page = signIn(browser(), THERAPIST);
        String note = cadence().noteToWrite();
        open(page, "today");
        toUnfinished(page, note).click();
        focused(page, "Subjective");

        page.keyboard().type("Before. /zq");
        page.keyboard().press("Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("Name").inputValue()).isEqualTo("zq");
        // The dialog puts the cursor there itself; whoever is quicker than that would type into nothing.
        page.waitForCondition(() -> isFocused(dialog.getByLabel("Name")));
        page.keyboard().press("Tab");
        page.keyboard().type("Kept from the note.");
        dialog.getByText("Save snippet").press("Enter");
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        focused(page, "Subjective");
        page.waitForCondition(() -> page.getByLabel("Subjective").inputValue().equals("Before. Kept from the note."));
        page.keyboard().type(" /zq");
        page.keyboard().press("Enter");

        assertThat(page.getByLabel("Subjective").inputValue())
                .isEqualTo("Before. Kept from the note. Kept from the note.");
    }

    /** The oldest unfinished note stands first beside Today. */
    /** Chart, techniques, pain and text stand on the desk's screen without scrolling (design.md, "note"). */
    private static void inOneLook(Page page) {
        assertThat(page.viewportSize().width).isEqualTo(1440);
        assertThat(page.viewportSize().height).isEqualTo(900);
        assertThat(page.evaluate("() => { const body = document.querySelector('.note-editor > .page-body');"
                        + " return body.scrollHeight - body.clientHeight; }"))
                .as("pixels of the note that are out of sight")
                .isEqualTo(0);
    }

    private static Locator toUnfinished(Page page, String note) {
        Locator link = page.locator(".side a[href$='" + note + "']");
        link.waitFor();
        return link;
    }

    /** Waits until the server has carried, and says how many parts wait for confirmation. */
    private static int carried(Page page) {
        page.locator(".confirm-carried").first().waitFor();
        return page.locator(".sheet .carried").count();
    }

    private static void left(Page page, int count) {
        page.waitForCondition(() -> page.locator(".sheet .carried").count() == count);
    }

    private static Locator favourite(Page page, int number) {
        return page.locator(".favourite[data-number='" + number + "']");
    }

    private static Locator scale(Page page, String name) {
        return page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .getByRole(AriaRole.RADIO);
    }

    /** Asked and denied, with two keys; the cursor is back where the writing begins. */
    private static void noRedFlags(Page page, Inputs inputs) {
        focused(page, "Subjective");
        inputs.press("Alt+KeyR");
        button(page, "None of these").waitFor();
        inputs.press("Enter");
        page.getByText(Pattern.compile("Red flags asked")).first().waitFor();
        focused(page, "Subjective");
    }

    /** Nothing is missing any more: the foot says so once the last answer has arrived. */
    private static void complete(Page page) {
        Locator missing = page.locator(".todo-links vaadin-button:visible");
        page.waitForCondition(() -> missing.count() == 0);
    }

    private static void focused(Page page, String part) {
        page.waitForFunction("part => document.activeElement?.getAttribute('aria-label') === part", part);
    }

    private static void toRegion(Page page, Inputs inputs, String selector) {
        for (int i = 0; i < 8 && !within(page, selector); i++) {
            inputs.press("F6");
        }
        assertThat(within(page, selector)).as("F6 reaches " + selector).isTrue();
    }

    private static boolean within(Page page, String selector) {
        return (Boolean) page.evaluate("where => !!document.activeElement?.closest(where)", selector);
    }

    private static boolean isFocused(Locator link) {
        return (Boolean) link.evaluate("link => link === document.activeElement");
    }

    private static void signed(Page page) {
        page.getByText(Pattern.compile("Signed by Elise Hartley")).first().waitFor();
    }

    private static double seconds(Inputs inputs, int decisions) {
        return inputs.clicks() * POINT_S + (inputs.keys() + inputs.typed()) * KEY_S + decisions * THINK_S;
    }

    private static void tell(String how, Inputs inputs, int decisions) {
        System.out.printf(
                Locale.ROOT,
                "Routine maintenance note, %s: %s (%d of them free text); about %.0f s for a practised user%n",
                how,
                inputs,
                FREE_TEXT.length(),
                seconds(inputs, decisions));
    }
}
