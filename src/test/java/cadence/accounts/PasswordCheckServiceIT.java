package cadence.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cadence.shared.AccountId;
import cadence.shared.Refused;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordCheckServiceIT extends PostgresIT {

    private static final String PASSWORD = "long enough to remember";

    @Autowired
    private PasswordCheckService passwords;

    @Autowired
    private PasswordEncoder encoder;

    private AccountId person;

    @BeforeEach
    void make() {
        fixtures.jdbc().sql("delete from sign_in_attempt").update();
        person = fixtures.therapist(fixtures.clinic());
        givePassword(person, PASSWORD);
        As.person(person);
    }

    @Test
    void the_own_password_passes_and_leaves_no_trace_of_a_failure() {
        passwords.confirm(PASSWORD);

        assertThat(trail()).isEmpty();
    }

    @Test
    void another_ones_an_empty_and_an_endless_one_are_refused_beside_the_field() {
        AccountId other = fixtures.therapist(fixtures.clinic());
        givePassword(other, "another one's password");

        refused("", "accounts.confirm.missing");
        refused("another one's password", "accounts.confirm.wrong");
        refused("x".repeat(100_000), "accounts.confirm.wrong");
        assertThat(trail()).containsExactly("password-check.failed", "password-check.failed");
    }

    @Test
    void guessing_has_to_wait_even_with_the_right_one_and_counts_for_signing_in_too() {
        for (int i = 0; i < 5; i++) {
            refused("guess " + i, "accounts.confirm.wrong");
        }

        refused(PASSWORD, "accounts.sign-in.wait.seconds");
        clock.advance(Duration.ofSeconds(2));
        passwords.confirm(PASSWORD);
        refused("guess", "accounts.confirm.wrong");
    }

    private void refused(String typed, String key) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> passwords.confirm(typed))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo(PasswordCheckService.FIELD);
                    assertThat(refusal.messageKey()).isEqualTo(key);
                });
    }

    private List<String> trail() {
        return fixtures.jdbc()
                .sql("select action from audit_entry where actor_id = ? order by at, id")
                .param(person.value())
                .query(String.class)
                .list();
    }

    private void givePassword(AccountId account, String password) {
        fixtures.jdbc()
                .sql("insert into credential (account_id, password_hash, changed_at) values (?, ?, now())")
                .params(account.value(), encoder.encode(password))
                .update();
    }
}
