package cadence.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Which columns of an account each person may write, in raw SQL under the application's role: no service in between. */
class AccountColumnsIT extends PostgresIT {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ClinicId clinic;
    private AccountId therapist;
    private AccountId manager;
    private AccountId admin;

    @BeforeEach
    void people() {
        clinic = fixtures.clinic();
        therapist = fixtures.therapist(clinic);
        manager = fixtures.manager(clinic);
        admin = fixtures.admin();
    }

    @Test
    void on_the_own_row_everyone_writes_how_it_looks_and_when_they_came_and_no_more() {
        for (AccountId person : List.of(therapist, manager)) {
            As.person(person);
            assertThat(set("color_scheme = 'DARK'", person)).isOne();
            assertThat(set("last_sign_in_at = bound_now()", person)).isOne();
            refused("email = uuidv7() || '@cadence.example'", person);
            refused("full_name = 'Someone Else'", person);
            refused("state = 'LEFT'", person);
            refused("state = 'INVITED'", person);
            refused("created_at = bound_now()", person);
            refused("id = uuidv7()", person);
        }
    }

    @Test
    void a_manager_suspends_the_clinics_therapists_and_writes_nothing_else_of_theirs() {
        As.person(manager);
        refused("email = uuidv7() || '@cadence.example'", therapist);
        refused("full_name = 'Someone Else'", therapist);
        refused("color_scheme = 'DARK'", therapist);
        refused("state = 'LEFT', left_at = bound_now()", therapist);
        refused("state = 'INVITED'", therapist);
        assertThat(set("state = 'SUSPENDED', suspended_at = bound_now(), version = version + 1", therapist))
                .isOne();
        refused("state = 'ACTIVE'", therapist);
    }

    @Test
    void a_manager_suspends_no_other_manager_and_no_admin_who_also_treats() {
        AccountId other = fixtures.manager(clinic);
        fixtures.membership(other, clinic, "THERAPIST");
        fixtures.membership(admin, clinic, "THERAPIST");
        fixtures.membership(manager, clinic, "THERAPIST");
        As.person(manager);
        for (AccountId out : List.of(other, admin, manager)) {
            refused("state = 'SUSPENDED', suspended_at = bound_now()", out);
        }
    }

    @Test
    void an_admin_writes_who_someone_is_and_their_state_but_not_their_looks_and_not_the_own_state() {
        As.person(admin);
        assertThat(set("full_name = 'New Name', version = version + 1", therapist))
                .isOne();
        assertThat(set("state = 'SUSPENDED', suspended_at = bound_now()", therapist))
                .isOne();
        assertThat(set("state = 'ACTIVE'", therapist)).isOne();
        assertThat(set("state = 'INVITED'", therapist)).isOne();
        refused("state = 'ACTIVE'", therapist);
        assertThat(set("state = 'LEFT', left_at = bound_now()", therapist)).isOne();
        refused("state = 'ACTIVE'", therapist);
        refused("color_scheme = 'DARK'", manager);
        refused("created_at = bound_now()", manager);
        refused("last_sign_in_at = bound_now()", manager);
        refused("state = 'SUSPENDED'", admin);
        assertThat(set("full_name = 'Ada M. Min', version = version + 1", admin))
                .isOne();
    }

    @Test
    void an_account_begins_as_invited_whoever_makes_it() {
        As.person(admin);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> jdbc.sql(
                                "insert into account (id, email, full_name, state, created_at)"
                                        + " values (uuidv7(), 'y' || uuidv7() || '@cadence.example', 'Y', 'ACTIVE', bound_now())")
                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    private int set(String assignment, AccountId account) {
        Integer rows = transaction.execute(status -> jdbc.sql("update account set " + assignment + " where id = ?")
                .param(account.value())
                .update());
        return rows == null ? 0 : rows;
    }

    /** By an error or by no row: either way nothing changed. */
    private void refused(String assignment, AccountId account) {
        String before = row(account);
        try {
            set(assignment, account);
        } catch (DataAccessException denied) {
            // One of the two ways.
        }
        assertThat(row(account)).as(assignment).isEqualTo(before);
    }

    private String row(AccountId account) {
        return fixtures.jdbc()
                .sql("select a::text from account a where id = ?")
                .param(account.value())
                .query(String.class)
                .single();
    }
}
