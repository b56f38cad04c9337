package cadence.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What people paste goes through a real browser and the real wire: 100 kB, markup, emoji, writing from right to left. It is kept
 * or refused with a sentence beside the field, shown as text, never run, and never ends in an error.
 */
class BadInputE2E extends Journey {

    private static final String MARKUP = "<img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>";
    private static final String SIGNS = "😀 \u202Eשלום\u202C مرحبا";
    private static final String HUGE = (MARKUP + SIGNS).repeat(2000).substring(0, 100_000);

    /** Says so in the console when markup runs, and when the server fails. */
    private static final String WATCH =
            "Object.defineProperty(window, 'ran', { set() { console.log('MARKUP RAN'); } });";

    private final List<String> trouble = new ArrayList<>();

    @AfterEach
    void nothing_ran_and_nothing_failed() {
        assertThat(trouble).isEmpty();
    }

    @Test
    void an_admin_invites_and_makes_a_clinic() {
        Page page = signIn(watched(), ADMIN);
        open(page, "accounts");
        button(page, "Invite").first().click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        Locator name = exact(dialog, "Name");
        paste(name, HUGE);
        paste(dialog.getByLabel("Email"), MARKUP);
        in(dialog, "Invite").click();
        said(page, "This is not an email address");
        String email = "pasted." + System.nanoTime() + "@cadence.example";
        paste(dialog.getByLabel("Email"), email);
        in(dialog, "Invite").click();
        said(page, "At most 120 characters; this has 100,000.");
        assertThat(name.inputValue()).isEqualTo(HUGE);
        paste(name, MARKUP + SIGNS);
        in(dialog, "Invite").click();
        exact(page, "Link").waitFor();
        open(page, "accounts");
        paste(page.getByRole(AriaRole.TEXTBOX).first(), HUGE);
        said(page, "No account called");
        paste(page.getByRole(AriaRole.TEXTBOX).first(), email);
        shown(page.locator("vaadin-grid"), MARKUP);
        page.getByText(email).first().click();
        shown(page.locator(".detail h2"), MARKUP + SIGNS);

        open(page, "clinics");
        button(page, "New clinic").click();
        String clinic = System.nanoTime() + MARKUP + SIGNS;
        paste(exact(page.getByRole(AriaRole.DIALOG), "Name"), clinic);
        in(page.getByRole(AriaRole.DIALOG), "Make clinic").click();
        page.waitForURL("**/clinics/*");
        shown(title(page), clinic);
        Locator address = page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Address").setExact(true))
                .first();
        paste(address, HUGE);
        button(page, "Save").click();
        said(page, "At most 400 characters; this has 100,000.");
        assertThat(address.inputValue()).isEqualTo(HUGE);
        open(page, "clinics");
        shown(page.locator("vaadin-app-layout > .page"), clinic);
    }

    @Test
    void a_manager_registers_a_client_and_books() {
        Page page = signIn(watched(), MANAGER);
        open(page, "clients");
        button(page, "New client").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        String family = "Pasted" + System.nanoTime() + SIGNS;
        paste(exact(dialog, "Given name"), HUGE);
        paste(exact(dialog, "Family name"), family);
        if (!exact(dialog, "Clinic").inputValue().startsWith("21st")) {
            exact(dialog, "Clinic").fill("21st");
            page.getByRole(AriaRole.OPTION).first().click();
        }
        in(dialog, "Register client").click();
        said(page, "At most 80 characters; this has 100,000.");
        assertThat(exact(dialog, "Given name").inputValue()).isEqualTo(HUGE);
        paste(exact(dialog, "Given name"), MARKUP);
        in(dialog, "Register client").click();
        page.waitForURL("**/clients/*");
        shown(title(page), MARKUP + " " + family);
        open(page, "clients");
        paste(page.getByRole(AriaRole.TEXTBOX).first(), HUGE);
        said(page, "No client called");
        paste(page.getByRole(AriaRole.TEXTBOX).first(), family.substring(0, 20));
        shown(page.locator("vaadin-grid"), MARKUP);

        open(page, "diary");
        String today = title(page).textContent();
        button(page, "Day after").click();
        page.waitForCondition(() -> !today.equals(title(page).textContent()));
        button(page, "Book").first().click();
        Locator booking = page.getByRole(AriaRole.DIALOG);
        exact(booking, "Client").fill(family.substring(0, 20));
        page.getByRole(AriaRole.OPTION).first().click();
        choose(page, booking, "Therapist", "Elise Hartley");
        booking.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Maintenance"))
                .click();
        paste(exact(booking, "Start"), "05:15");
        // Its list of times lies over the fields below.
        page.keyboard().press("Tab");
        paste(exact(booking, "Reason"), HUGE);
        in(booking, "Book").click();
        said(page, "At most 300 characters; this has 100,000.");
        assertThat(exact(booking, "Reason").inputValue()).isEqualTo(HUGE);
        paste(exact(booking, "Reason"), MARKUP + SIGNS);
        in(booking, "Book").click();
        booking.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        shown(page.locator("vaadin-app-layout > .page"), MARKUP);
    }

    @Test
    void a_therapist_writes_a_note_and_an_addendum() {
        Page page = signIn(watched(), THERAPIST);
        open(page, cadence().noteToWrite());
        String address = page.url();
        Locator text = page.getByLabel("Subjective");
        paste(text, HUGE);
        said(page, "At most 20,000 characters, this has 100,000. Kept on this page, not saved.");
        assertThat(text.inputValue()).isEqualTo(HUGE);
        String kept = HUGE.substring(0, 19_000) + "The end.";
        paste(text, kept);
        page.locator("[slot=error-message]")
                .filter(new Locator.FilterOptions().setHasText("Kept on this page, not saved."))
                .waitFor(hidden());
        paste(page.getByLabel("Reason", new Page.GetByLabelOptions().setExact(true)), MARKUP + SIGNS);
        page.getByLabel("Objective").click();
        page.getByText(Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d")).first().waitFor();
        noRedFlags(page);
        byKeyboard(page, "Pain before, 0 none, 10 worst", "5");
        byKeyboard(page, "Pain after, 0 none, 10 worst", "2");
        button(page, "Sign note").click();
        page.getByText(Pattern.compile("Signed by Elise Hartley")).first().waitFor();
        page.navigate(address);
        page.getByText(Pattern.compile("Signed by Elise Hartley")).first().waitFor();
        shown(page.locator("vaadin-app-layout > .page"), "The end.");
        shown(page.locator("vaadin-app-layout > .page"), MARKUP + SIGNS);

        button(page, "Add addendum").click();
        Locator addendum = page.getByRole(AriaRole.DIALOG).getByLabel("Text");
        paste(addendum, HUGE);
        button(page, "Sign addendum").click();
        said(page, "At most 20,000 characters, this has 100,000.");
        assertThat(addendum.inputValue()).isEqualTo(HUGE);
        paste(addendum, "Added: " + MARKUP + SIGNS);
        button(page, "Sign addendum").click();
        addendum.waitFor(hidden());
        shown(page.locator("vaadin-app-layout > .page"), "Added: " + MARKUP + SIGNS);
    }

    private Page watched() {
        Page page = browser();
        page.addInitScript(WATCH);
        page.onResponse(response -> {
            if (response.status() >= 500) {
                trouble.add(response.status() + " " + response.url());
            }
        });
        page.onRequest(request -> {
            if (request.url().endsWith("/x")) {
                trouble.add("an image of the markup was asked for");
            }
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("MARKUP RAN")) {
                trouble.add(message.text());
            }
        });
        page.onPageError(trouble::add);
        return page;
    }

    /** All at once, as from the clipboard, in place of what is there. */
    private static void paste(Locator field, String text) {
        field.click();
        field.page().keyboard().press("Control+A");
        field.page().keyboard().insertText(text);
    }

    private static void said(Page page, String sentence) {
        page.getByText(sentence).first().waitFor();
        assertThat(page.getByText("it is our fault").count()).isZero();
    }

    private static void shown(Locator place, String text) {
        place.getByText(text.strip())
                .or(place.filter(new Locator.FilterOptions().setHasText(text)))
                .first()
                .waitFor();
        assertThat(place.locator("img:not(.file-picture), script").count()).isZero();
    }

    private static void choose(Page page, Locator form, String label, String option) {
        form.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
    }

    private static Locator exact(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private static Locator exact(Locator place, String label) {
        return place.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    private static Locator in(Locator place, String button) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }

    private static void byKeyboard(Page page, String scale, String digit) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(scale))
                .getByRole(AriaRole.RADIO)
                .first()
                .focus();
        page.keyboard().press(digit);
    }
}
