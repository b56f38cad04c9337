package cadence.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.shared.AccountId;
import cadence.testing.Browser;
import cadence.testing.PostgresIT;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Over real HTTP. */
class SigningInIT extends PostgresIT {

    private static final String PASSWORD = "long enough to remember";

    @LocalServerPort
    private int port;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private SignInLookup accounts;

    @Autowired
    private SignInThrottle throttle;

    private Browser browser;
    private AccountId person;

    @BeforeEach
    void prepare() {
        browser = new Browser(port);
        fixtures.jdbc().sql("delete from sign_in_attempt").update();
        person = fixtures.admin();
        givePassword(person);
    }

    @Test
    void right_email_and_password_open_the_product_under_a_new_session_id() {
        browser.get("/accounts");
        String before = browser.session();

        HttpResponse<String> answer = browser.signIn(email(person), PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.redirect(answer)).startsWith("/accounts");
        assertThat(before).isNotEmpty();
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void the_email_is_found_whatever_its_case_and_the_moment_is_kept() {
        assertThat(browser.redirect(browser.signIn("  " + email(person).toUpperCase(java.util.Locale.ROOT), PASSWORD)))
                .isEqualTo("/");
        assertThat(fixtures.jdbc()
                        .sql("select last_sign_in_at from account where id = ?")
                        .param(person.value())
                        .query(java.time.OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(clock.instant());
        assertThat(trail(person)).containsExactly("sign-in");
    }

    @Test
    void unknown_wrong_suspended_left_and_invited_get_the_same_answer() {
        AccountId suspended = withState("SUSPENDED");
        AccountId left = withState("LEFT");
        AccountId invited = fixtures.account("In Vited", "INVITED");

        List<HttpResponse<String>> answers = List.of(
                browser.signIn("nobody@cadence.example", PASSWORD),
                browser.signIn(email(person), "wrong" + PASSWORD),
                browser.signIn(email(suspended), PASSWORD),
                browser.signIn(email(left), PASSWORD),
                browser.signIn(email(invited), PASSWORD));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(browser.redirect(answer)).isEqualTo("/sign-in?failed");
            assertThat(answer.body()).isEmpty();
        });
        assertThat(trail(person)).containsExactly("sign-in.failed");
        assertThat(trail(suspended)).containsExactly("sign-in.failed");
    }

    /** The time an answer takes tells nothing if for everyone a hash of the same cost is computed. */
    @Test
    void an_unknown_email_costs_as_much_as_a_wrong_password() {
        List<String> checked = new ArrayList<>();
        AccountAuthentication authentication = new AccountAuthentication(accounts, throttle, watched(checked));
        AccountId withoutPassword = fixtures.account("In Vited", "INVITED");

        for (String email : List.of(email(person), "nobody@cadence.example", email(withoutPassword))) {
            var typed = UsernamePasswordAuthenticationToken.unauthenticated(email, "wrong" + PASSWORD);
            assertThatThrownBy(() -> authentication.authenticate(typed)).isInstanceOf(BadCredentialsException.class);
        }

        String cost = encoder.encode("any").replaceAll("[^$]+\\$[^$]+$", "");
        assertThat(cost).isEqualTo("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(checked).hasSize(3).allSatisfy(hash -> assertThat(hash).startsWith(cost));
    }

    @Test
    void empty_too_long_and_odd_input_gets_the_same_answer() {
        for (String odd :
                List.of("", "\0", "😀@cadence.example", "‏שלום", "<script>alert(1)</script>", "x".repeat(100_000))) {
            assertThat(browser.redirect(new Browser(port).signIn(odd, PASSWORD)))
                    .isEqualTo("/sign-in?failed");
            clock.advance(Duration.ofMinutes(20));
            assertThat(browser.redirect(new Browser(port).signIn(email(person), odd)))
                    .isEqualTo("/sign-in?failed");
            clock.advance(Duration.ofMinutes(20));
        }
    }

    @Test
    void someone_suspended_while_signed_in_is_out_at_the_next_request() {
        browser.signIn(email(person), PASSWORD);
        assertThat(browser.redirect(browser.get("/accounts"))).isEmpty();

        setState(person, "SUSPENDED");

        assertThat(browser.redirect(browser.get("/accounts"))).isEqualTo("/sign-in?ended");
        setState(person, "ACTIVE");
        assertThat(browser.redirect(browser.get("/accounts"))).isEqualTo("/sign-in");
        assertThat(trail(person)).containsExactly("sign-in", "session-ended.not-active");
    }

    @Test
    void a_session_nobody_uses_ends_although_the_page_sends_heartbeats() {
        browser.signIn(email(person), PASSWORD);
        for (int minutes = 0; minutes < 30; minutes += 5) {
            clock.advance(Duration.ofMinutes(5));
            browser.post("/?v-r=heartbeat&v-uiId=0", Map.of());
        }
        clock.advance(Duration.ofSeconds(1));

        assertThat(browser.redirect(browser.get("/accounts"))).isEqualTo("/sign-in?ended");
        assertThat(trail(person)).containsExactly("sign-in", "session-ended.idle");
    }

    @Test
    void use_keeps_a_session_alive() {
        browser.signIn(email(person), PASSWORD);
        for (int minutes = 0; minutes < 100; minutes += 25) {
            clock.advance(Duration.ofMinutes(25));
            assertThat(browser.redirect(browser.get("/accounts"))).isEmpty();
        }
    }

    @Test
    void tries_that_fail_make_the_next_one_wait_and_time_forgives() {
        for (int i = 0; i < 5; i++) {
            assertThat(browser.redirect(browser.signIn(email(person), "wrong"))).isEqualTo("/sign-in?failed");
        }
        assertThat(browser.redirect(browser.signIn(email(person), PASSWORD))).isEqualTo("/sign-in?wait=1");

        clock.advance(Duration.ofSeconds(1));
        assertThat(browser.redirect(browser.signIn(email(person), "wrong"))).isEqualTo("/sign-in?failed");
        assertThat(browser.redirect(browser.signIn(email(person), PASSWORD))).isEqualTo("/sign-in?wait=2");

        clock.advance(Duration.ofSeconds(2));
        assertThat(browser.redirect(browser.signIn(email(person), PASSWORD))).isEqualTo("/");
        Browser another = new Browser(port);
        assertThat(another.redirect(another.signIn(email(person), "wrong"))).isEqualTo("/sign-in?failed");
    }

    @Test
    void what_anyone_may_fetch_is_the_look_and_the_sign_in_page() {
        for (String path : List.of("/", "/accounts", "/clinics", "/no-such-place", "/actuator/health", "/clients/x")) {
            assertThat(browser.redirect(new Browser(port).get(path))).isEqualTo("/sign-in");
        }
        for (String path : List.of("/cadence.css", "/vaadin.css", "/icons.svg", "/fonts/OFL.txt")) {
            assertThat(new Browser(port).get(path).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void the_session_cookie_is_closed_to_scripts_and_to_foreign_forms() {
        assertThat(browser.signIn("nobody@cadence.example", "x").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void a_form_on_another_site_signs_nobody_in() {
        for (Map<String, String> foreign : List.of(
                Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"),
                Map.of("Sec-Fetch-Site", "same-site", "Origin", "http://127.0.0.1:1"),
                Map.of("Origin", "https://evil.example"),
                Map.of("Origin", "http://127.0.0.1.evil.example:" + port),
                Map.of("Origin", "null"))) {
            HttpResponse<String> answer = browser.signIn(email(person), PASSWORD, foreign);
            assertThat(answer.statusCode()).as(foreign.toString()).isEqualTo(403);
            assertThat(browser.redirect(browser.get("/accounts")))
                    .as(foreign.toString())
                    .isEqualTo("/sign-in");
        }
        assertThat(trail(person)).isEmpty();
    }

    @Test
    void the_own_form_signs_in_whatever_of_its_origin_the_browser_tells() {
        String own = "http://127.0.0.1:" + port;
        for (Map<String, String> headers : List.of(
                Map.of("Sec-Fetch-Site", "same-origin", "Origin", own),
                // Behind a proxy that speaks HTTPS the host is another one here.
                Map.of("Sec-Fetch-Site", "same-origin", "Origin", "https://cadence.example"),
                Map.of("Sec-Fetch-Site", "none"),
                Map.of("Origin", own))) {
            Browser another = new Browser(port);
            assertThat(another.redirect(another.signIn(email(person), PASSWORD, headers)))
                    .as(headers.toString())
                    .isEqualTo("/");
        }
    }

    private AccountId withState(String state) {
        AccountId account = fixtures.account("Some One", state);
        givePassword(account);
        return account;
    }

    private void givePassword(AccountId account) {
        fixtures.jdbc()
                .sql("insert into credential (account_id, password_hash, changed_at) values (?, ?, now())")
                .params(account.value(), encoder.encode(PASSWORD))
                .update();
    }

    private void setState(AccountId account, String state) {
        fixtures.jdbc()
                .sql("update account set state = ? where id = ?")
                .params(state, account.value())
                .update();
    }

    private List<String> trail(AccountId account) {
        return fixtures.jdbc()
                .sql("select action from audit_entry where record_id = ? order by id")
                .param(account.value())
                .query(String.class)
                .list();
    }

    private static String email(AccountId account) {
        return account + "@cadence.example";
    }

    /** The product's encoder, which tells what it was asked to check. */
    private PasswordEncoder watched(List<String> checked) {
        return new PasswordEncoder() {

            @Override
            public String encode(CharSequence password) {
                return encoder.encode(password);
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
                checked.add(hash);
                return encoder.matches(password, hash);
            }
        };
    }
}
