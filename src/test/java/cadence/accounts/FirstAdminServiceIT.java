package cadence.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.access.Access;
import cadence.shared.Refused;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FirstAdminServiceIT extends PostgresIT {

    private static final String PASSWORD = "the first of all admins";

    @Autowired
    private FirstAdminService service;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private Access access;

    private List<UUID> others = List.of();

    /** Other tests' admins stand back for a while. */
    @BeforeEach
    void noAdminYet() {
        others = fixtures.jdbc()
                .sql("update account set state = 'SUSPENDED' where state = 'ACTIVE' and id in"
                        + " (select account_id from membership where role = 'ADMIN') returning id")
                .query(UUID.class)
                .list();
    }

    @AfterEach
    void theOthersReturn() {
        others.forEach(id -> fixtures.jdbc()
                .sql("update account set state = 'ACTIVE' where id = ?")
                .param(id)
                .update());
    }

    @Test
    void the_first_admin_gets_a_link_and_after_that_nobody_does() {
        String email = UUID.randomUUID() + "@cadence.example";
        String first = service.invite(email);
        String second = service.invite(email.toUpperCase(java.util.Locale.ROOT));

        assertThat(invitations.invited(token(first))).isEmpty();
        InvitedPerson person = invitations.accept(token(second), "Gwen Lloyd", PASSWORD);

        As.person(person.account());
        assertThat(access.rights().admin()).isTrue();
        As.nobody();
        assertThatThrownBy(() -> service.invite(UUID.randomUUID() + "@cadence.example"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("accounts.first-admin.exists"));
    }

    @Test
    void an_email_that_belongs_to_someone_else_is_refused() {
        String taken = fixtures.therapist(fixtures.clinic()) + "@cadence.example";
        assertThatThrownBy(() -> service.invite(taken)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> service.invite("nonsense")).isInstanceOf(Refused.class);
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
