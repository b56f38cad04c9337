package cadence.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The admin's job: invite a person, see them sign in, suspend them, and their session ends on its next request. */
class AdminE2E extends Journey {

    @Test
    void an_invited_person_signs_in_and_is_out_at_once_when_suspended() {
        String email = "imogen.hale." + System.nanoTime() + "@cadence.example";
        Page admin = signIn(browser(), ADMIN);
        open(admin, "accounts");
        String link = invite(admin, email);

        Page person = browser();
        accept(person, link, email);
        open(person, "clients");
        assertThat(title(person).innerText()).isEqualTo("Clients");

        suspend(admin, email);
        person.locator("vaadin-side-nav-item").first().click();
        person.waitForURL("**/sign-in**");
        fillIn(person, email);
        person.getByText("Email and password do not fit an active account.")
                .first()
                .waitFor();
    }

    private static String invite(Page admin, String email) {
        button(admin, "Invite").first().click();
        Locator dialog = admin.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Email").fill(email);
        dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                .fill("Imogen Hale");
        Locator clinic = dialog.getByRole(AriaRole.COMBOBOX).first();
        clinic.fill("21st");
        admin.getByRole(AriaRole.OPTION).first().click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Invite"))
                .click();
        Locator link = admin.getByLabel("Link", new Page.GetByLabelOptions().setExact(true))
                .first();
        link.waitFor();
        return link.inputValue();
    }

    private void accept(Page person, String link, String email) {
        person.navigate(cadence().address() + link.substring(link.indexOf("/welcome/")));
        person.locator("input[type=password]").first().waitFor();
        assertThat(Looks.at(person, "welcome-1440-light")).isEmpty();
        person.locator("input[type=password]").first().fill(PASSWORD);
        button(person, "Set password").click();
        person.getByLabel("Email").first().waitFor();
        fillIn(person, email);
        frame(person);
    }

    private void suspend(Page admin, String email) {
        open(admin, "accounts");
        admin.getByRole(AriaRole.TEXTBOX).first().fill(email);
        admin.getByText(email).first().click();
        button(admin, "Suspend…").click();
        admin.getByRole(AriaRole.ALERTDIALOG)
                .or(admin.getByRole(AriaRole.DIALOG))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Suspend$")))
                .click();
        admin.getByText(Pattern.compile("Suspended since")).first().waitFor();
    }
}
