package cadence.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manager's job: see who is busy, follow a figure to its minutes, see which notes are missing. */
class ManagerE2E extends Journey {

    private static final Pattern MINUTES = Pattern.compile("([\\d,]+) min");

    @Test
    void a_figure_is_followed_to_the_rows_that_add_up_to_it() {
        Page page = signIn(browser(), MANAGER);
        title(page).waitFor();
        assertThat(title(page).innerText()).isEqualTo("Utilisation");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Elise Hartley, Booked")))
                .first()
                .click();
        page.locator(".rows-sum").waitFor();
        String booked = page.locator(".figure-rows dl").first().innerText();
        assertThat(minutes(page.locator(".rows-sum").innerText())).isEqualTo(minutes(booked));
        assertThat(page.locator(".figure-rows vaadin-grid").count()).isPositive();
    }

    @Test
    void the_figures_leave_as_a_file_with_their_definitions() throws IOException {
        Page page = signIn(browser(), MANAGER);
        title(page).waitFor();
        Download download =
                page.waitForDownload(() -> page.getByText("CSV").first().click());
        String text = Files.readString(download.path());
        assertThat(text).contains("Elise Hartley").contains("Booked").contains("÷");
    }

    @Test
    void the_missing_notes_tell_who_and_since_when_and_no_word_of_content() {
        Page page = signIn(browser(), MANAGER);
        open(page, "missing-notes");
        String words = page.locator("vaadin-app-layout > .page").innerText();
        assertThat(words).contains("overdue").contains("Elise Hartley");
        assertThat(words).doesNotContain("Maintenance").doesNotContain("Injury prevention");
    }

    private static long minutes(String text) {
        Matcher found = MINUTES.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return Long.parseLong(found.group(1).replace(",", ""));
    }
}
