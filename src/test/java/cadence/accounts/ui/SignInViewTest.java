package cadence.accounts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import cadence.testing.As;
import cadence.testing.KaribuTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignInViewTest extends KaribuTest {

    @Test
    void password_managers_and_the_browser_find_a_plain_form() {
        open("sign-in");
        Element form = find("form");
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getAttribute("action")).isEqualTo("sign-in");
        assertThat(find("vaadin-email-field").getProperty("name")).isEqualTo("username");
        assertThat(find("vaadin-email-field").getProperty("autocomplete")).isEqualTo("username");
        assertThat(find("vaadin-password-field").getProperty("autocomplete")).isEqualTo("current-password");
        assertThat(text()).contains("Signed out by itself after 30 minutes without use");
    }

    @Test
    void a_failed_try_is_said_beside_the_fields_in_one_sentence_for_all_reasons() {
        open("sign-in?failed");
        assertThat(find("vaadin-password-field").getProperty("errorMessage"))
                .isEqualTo("Email and password do not fit an active account.");
        assertThat(find("vaadin-password-field").getProperty("invalid", false)).isTrue();
    }

    @Test
    void a_wait_is_told_and_an_address_made_up_by_someone_breaks_nothing() {
        open("sign-in?wait=30");
        assertThat(find("vaadin-password-field").getProperty("errorMessage")).endsWith("Try again in 30 seconds.");
        open("sign-in?wait=900");
        assertThat(find("vaadin-password-field").getProperty("errorMessage")).endsWith("Try again in 15 minutes.");
        open("sign-in?wait=<script>");
        assertThat(find("vaadin-password-field").getProperty("errorMessage")).endsWith("Try again in 1 minute.");
    }

    @Test
    void it_says_why_one_is_here() {
        open("sign-in?out");
        assertThat(text()).contains("You signed out.");
        open("sign-in?ended");
        assertThat(text()).contains("You were signed out.");
    }

    @Test
    void whoever_is_signed_in_is_sent_on() {
        open(fixtures.admin(), "sign-in");
        _assertNone(SignInView.class);
    }

    private static void open(String address) {
        As.nobody();
        int query = address.indexOf('?');
        UI.getCurrent()
                .navigate(
                        query < 0 ? address : address.substring(0, query),
                        query < 0 ? QueryParameters.empty() : QueryParameters.fromString(address.substring(query + 1)));
    }

    private static String text() {
        return _get(SignInView.class).getElement().getTextRecursively();
    }

    private static Element find(String tag) {
        return all(_get(SignInView.class).getElement())
                .filter(element -> !element.isTextNode() && element.getTag().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(SignInViewTest::all));
    }
}
