package cadence.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.testing.Samples;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Files that a note must not keep are refused in a sentence each; what it keeps is never run in the page. */
class UploadsE2E extends Journey {

    private static final String WORDS = "Bruise on the left calf, see picture.";

    @Test
    void what_may_not_be_kept_is_refused_and_nothing_is_run_or_lost() {
        List<String> trouble = new ArrayList<>();
        Page page = browser();
        page.onPageError(trouble::add);
        page.onResponse(response -> {
            if (response.status() >= 500) {
                trouble.add(response.status() + " " + response.url());
            }
        });
        signIn(page, THERAPIST);
        open(page, cadence().noteToWrite());
        Locator text = page.getByLabel("Subjective");
        text.fill(WORDS);

        refused(page, "page.gif", Samples.pictureThatIsAPage(), "page.gif holds something else besides its picture");
        refused(page, "drawing.svg", Samples.scriptedSvg(), "drawing.svg is neither a picture");
        refused(page, "drawing.png", Samples.scriptedSvg(), "drawing.png is neither a picture");
        refused(page, "nothing.png", new byte[0], "nothing.png is empty (0 bytes)");
        refused(page, "large.png", Samples.large(21 * 1024 * 1024), "large.png is larger than 20 MB");
        refused(page, "wrong.pdf", Samples.picture("png"), "wrong.pdf is a PNG by its content");
        refused(page, "acts.pdf", Samples.pdf(true), "acts.pdf runs something when it is opened");
        assertThat(page.locator(".files > li").count()).isZero();

        add(page, "calf.png", Samples.picture("png"));
        Locator file = page.locator(".files > li a");
        file.first().waitFor();
        page.locator("img.file-picture").first().waitFor();
        add(page, "letter.pdf", Samples.pdf(false));
        page.locator(".files > li").nth(1).waitFor();

        quiet(page.request().get(cadence().address() + "/" + file.first().getAttribute("href")), "image/png", "inline");
        quiet(
                page.request().get(cadence().address() + "/" + file.nth(1).getAttribute("href")),
                "application/pdf",
                "attachment");
        assertThat(page.request()
                        .get(cadence().address() + "/files/00000000-0000-7000-8000-000000000000")
                        .status())
                .isEqualTo(404);
        page.getByText(Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d")).first().waitFor();
        page.reload();
        assertThat(page.getByLabel("Subjective").inputValue()).isEqualTo(WORDS);
        page.locator(".files > li").nth(1).waitFor();
        assertThat(page.evaluate("() => window.ran === undefined")).isEqualTo(true);
        assertThat(trouble).isEmpty();
    }

    private static void refused(Page page, String name, byte[] content, String sentence) {
        add(page, name, content);
        page.locator(".file-problems").getByText(sentence).first().waitFor();
    }

    private static void add(Page page, String name, byte[] content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private static void quiet(APIResponse response, String type, String disposition) {
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers())
                .containsEntry("content-type", type)
                .containsEntry("x-content-type-options", "nosniff")
                .hasEntrySatisfying(
                        "content-disposition", value -> assertThat(value).startsWith(disposition))
                .hasEntrySatisfying(
                        "content-security-policy", value -> assertThat(value).startsWith("sandbox"));
    }
}
