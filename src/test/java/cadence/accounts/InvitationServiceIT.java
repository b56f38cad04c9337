package cadence.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.shared.AccountId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.testing.As;
import cadence.testing.Browser;
import cadence.testing.PostgresIT;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

class InvitationServiceIT extends PostgresIT {

    private static final String PASSWORD = "a sentence that is easy to remember 😀";

    @LocalServerPort
    private int port;

    @Autowired
    private InvitationService service;

    @Autowired
    private AccountAdminService accounts;

    private AccountId admin;
    private Invited invited;
    private String token;

    @BeforeEach
    void prepare() {
        fixtures.jdbc().sql("delete from sign_in_attempt").update();
        admin = fixtures.admin();
        fixtures.admin();
        As.person(admin);
        invited = accounts.invite(UUID.randomUUID() + "@cadence.example", "Duncan Farquhar", List.of());
        token = token(invited);
        As.nobody();
    }

    @Test
    void the_link_tells_whom_it_is_for_and_sets_the_password_with_which_to_sign_in() {
        assertThat(service.invited(token))
                .hasValueSatisfying(person -> assertThat(person.fullName()).isEqualTo("Duncan Farquhar"));

        service.accept(token, "Duncan P. Farquhar", PASSWORD);

        Browser browser = new Browser(port);
        assertThat(browser.redirect(browser.signIn(invited.email(), PASSWORD))).isEqualTo("/");
        AccountDetail detail = As.person(admin, () -> accounts.detail(invited.account()));
        assertThat(detail.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(detail.fullName()).isEqualTo("Duncan P. Farquhar");
    }

    @Test
    void the_link_works_once() {
        service.accept(token, "D", PASSWORD);
        assertThat(service.invited(token)).isEmpty();
        assertThatThrownBy(() -> service.accept(token, "D", PASSWORD)).isInstanceOf(NotFound.class);
    }

    @Test
    void unknown_expired_revoked_and_replaced_links_look_the_same() {
        assertThat(service.invited("")).isEmpty();
        assertThat(service.invited("x".repeat(100_000))).isEmpty();
        Invited newer = As.person(admin, () -> accounts.newLink(invited.account()));
        assertThat(service.invited(token)).isEmpty();
        assertThat(service.invited(token(newer))).isPresent();
        clock.advance(Duration.ofDays(7));
        assertThat(service.invited(token(newer))).isEmpty();
        Invited newest = As.person(admin, () -> accounts.newLink(invited.account()));
        As.person(admin, () -> {
            accounts.revokeInvitation(invited.account());
            return "";
        });
        assertThat(service.invited(token(newest))).isEmpty();
    }

    @Test
    void a_password_is_judged_by_its_length() {
        refused("x".repeat(11), "password");
        refused("x".repeat(201), "password");
        refused("x".repeat(100_000), "password");
        assertThat(service.invited(token)).isPresent();
        service.accept(token, "D", "x".repeat(200));
    }

    @Test
    void a_new_link_for_someone_active_replaces_the_password() {
        service.accept(token, "D", PASSWORD);
        Invited again = As.person(admin, () -> accounts.newLink(invited.account()));
        Browser browser = new Browser(port);
        assertThat(browser.redirect(browser.signIn(invited.email(), PASSWORD))).isEqualTo("/sign-in?failed");

        service.accept(token(again), "D", "another sentence to remember");

        assertThat(browser.redirect(browser.signIn(invited.email(), PASSWORD))).isEqualTo("/sign-in?failed");
        assertThat(browser.redirect(browser.signIn(invited.email(), "another sentence to remember")))
                .isEqualTo("/");
    }

    @Test
    void the_page_of_a_link_is_open_to_everyone_and_its_address_goes_nowhere_else() {
        var answer = new Browser(port).get("/welcome/" + token);
        assertThat(new Browser(port).redirect(answer)).isEmpty();
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    private void refused(String password, String field) {
        assertThatThrownBy(() -> service.accept(token, "D", password))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static String token(Invited invited) {
        return invited.link().substring(invited.link().lastIndexOf('/') + 1);
    }
}
