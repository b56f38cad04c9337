package cadence.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A forbidden address, a foreign record and an address that does not exist look the same (access.md). */
class ForbiddenAddressesE2E extends Journey {

    private static final String UNKNOWN_ID = "01990000-0000-7000-8000-000000000000";

    @Test
    void a_therapist_finds_nothing_behind_managers_and_admins_addresses() {
        Page page = signIn(browser(), THERAPIST);
        nothingThere(page, List.of("accounts", "team", "missing-notes", "accounts/" + UNKNOWN_ID));
    }

    @Test
    void a_manager_finds_nothing_behind_therapists_and_admins_addresses() {
        Page page = signIn(browser(), MANAGER);
        nothingThere(
                page,
                List.of(
                        "accounts",
                        "appointments/" + UNKNOWN_ID + "/note",
                        "clients/" + UNKNOWN_ID,
                        "unfinished-notes"));
    }

    @Test
    void an_admin_finds_nothing_clinical() {
        Page page = signIn(browser(), ADMIN);
        nothingThere(
                page,
                List.of(
                        "clients",
                        "today",
                        "diary",
                        "clients/" + UNKNOWN_ID,
                        "appointments/" + UNKNOWN_ID + "/note",
                        "team"));
    }

    @Test
    void without_signing_in_every_address_leads_to_the_sign_in_page() {
        Page page = browser();
        for (String address : List.of("", "today", "clients", "utilisation", "accounts", "no-such-page")) {
            page.navigate(cadence().address() + "/" + address);
            page.getByLabel("Email").first().waitFor();
            assertThat(page.url()).contains("/sign-in");
        }
    }

    private void nothingThere(Page page, List<String> addresses) {
        String unknown = words(page, "no-such-page");
        assertThat(unknown).contains("Nothing here").contains("not yours to see");
        for (String address : addresses) {
            assertThat(words(page, address)).as(address).isEqualTo(unknown);
        }
    }

    private String words(Page page, String address) {
        open(page, address);
        return page.locator("vaadin-app-layout > .page").innerText();
    }
}
