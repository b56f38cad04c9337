package cadence.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.access.Access;
import cadence.access.Role;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class MembershipServiceIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Autowired
    private MembershipService service;

    @Autowired
    private AccountAdminService accounts;

    @Autowired
    private Access access;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ClinicId clinic;
    private AccountId admin;
    private AccountId second;
    private AccountId person;

    @BeforeEach
    void prepare() {
        clinic = fixtures.clinic();
        admin = fixtures.admin();
        second = fixtures.admin();
        person = fixtures.account("Per Son", "ACTIVE");
        As.person(admin);
    }

    @Test
    void a_membership_opens_the_clinic_from_its_first_day_and_closes_it_after_its_last() {
        service.add(person, membership(Role.MANAGER, TODAY, TODAY.plusDays(1)));
        assertThat(managesOn(TODAY)).isTrue();
        assertThat(managesOn(TODAY.plusDays(1))).isTrue();
        assertThat(managesOn(TODAY.plusDays(2))).isFalse();
    }

    @Test
    void ending_a_membership_works_on_the_persons_next_request() {
        service.add(person, membership(Role.MANAGER, TODAY.minusDays(9), null));
        MembershipRow row = only(person);
        service.changeDates(person, row.id(), row.from(), TODAY.minusDays(1), row.version());
        assertThat(managesOn(TODAY)).isFalse();
        refused(() -> service.changeDates(person, row.id(), row.from(), TODAY, row.version()), "");
    }

    @Test
    void the_same_role_twice_in_the_same_days_is_refused() {
        service.add(person, membership(Role.THERAPIST, TODAY, TODAY.plusDays(9)));
        refused(() -> service.add(person, membership(Role.THERAPIST, TODAY.plusDays(9), null)), "from");
        service.add(person, membership(Role.THERAPIST, TODAY.plusDays(10), null));
        service.add(person, membership(Role.MANAGER, TODAY, null));
    }

    @Test
    void nobody_grants_themselves_anything_not_even_in_raw_sql() {
        refused(() -> service.add(admin, membership(Role.THERAPIST, TODAY, null)), "");
        assertThatThrownBy(() -> raw(
                        "insert into membership (account_id, clinic_id, role, from_date) values (?, ?, 'THERAPIST', ?)",
                        admin.value(),
                        clinic.value(),
                        TODAY))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void making_an_admin_takes_two_admins() {
        refused(() -> service.add(person, new NewMembership(Role.ADMIN, null, TODAY, null)), "role");

        service.requestAdmin(person);
        refused(() -> service.requestAdmin(person), "");
        UUID request = request(person).id();
        refused(() -> service.approveAdmin(request), "");
        assertThat(request(person).mine()).isTrue();

        As.person(second);
        service.approveAdmin(request);
        refused(() -> service.approveAdmin(request), "");

        As.person(person);
        assertThat(access.rights().admin()).isTrue();
        assertThat(fixtures.jdbc()
                        .sql("select action from audit_entry where record_id = ? order by id")
                        .param(person.value())
                        .query(String.class)
                        .list())
                .containsExactly("admin.request", "admin.approve");
    }

    @Test
    void raw_sql_of_one_admin_makes_no_admin() {
        assertThatThrownBy(() -> raw(
                        "insert into membership (account_id, role, from_date) values (?, 'ADMIN', ?)",
                        person.value(),
                        TODAY))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> raw(
                        "insert into admin_request (account_id, requested_by, requested_at, approved_by, approved_at)"
                                + " values (?, ?, now(), ?, now())",
                        person.value(),
                        second.value(),
                        admin.value()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_request_can_be_withdrawn_and_made_again() {
        service.requestAdmin(person);
        service.withdrawAdminRequest(request(person).id());
        assertThat(accounts.detail(person).adminRequest()).isNull();
        service.requestAdmin(person);
    }

    @Test
    void an_admins_membership_only_ends_and_not_the_own() {
        AccountId third = fixtures.admin();
        MembershipRow row = only(third);
        refused(() -> service.changeDates(third, row.id(), row.from(), TODAY.plusDays(1), row.version()), "until");
        service.changeDates(third, row.id(), row.from(), TODAY.minusDays(1), row.version());
        As.person(third);
        assertThat(access.rights().admin()).isFalse();
        As.person(admin);
        refused(() -> service.changeDates(admin, only(admin).id(), row.from(), TODAY, 0), "");
        assertThatThrownBy(() -> raw(
                        "update membership set until_date = null where account_id = ? and role = 'ADMIN'",
                        third.value()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_membership_of_someone_else_is_not_found_under_this_account() {
        AccountId other = fixtures.therapist(clinic);
        MembershipRow row = only(other);
        assertThatThrownBy(() -> service.changeDates(person, row.id(), TODAY, null, 0))
                .isInstanceOf(NotFound.class);
    }

    private NewMembership membership(Role role, LocalDate from, LocalDate until) {
        return new NewMembership(role, clinic, from, until);
    }

    private boolean managesOn(LocalDate day) {
        clock.set(day.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC));
        return As.person(person, () -> access.rights().managerAt().contains(clinic));
    }

    private MembershipRow only(AccountId account) {
        return accounts.detail(account).memberships().getFirst();
    }

    private AdminRequestRow request(AccountId account) {
        return java.util.Objects.requireNonNull(accounts.detail(account).adminRequest());
    }

    private void raw(String sql, Object... params) {
        transaction.executeWithoutResult(status -> jdbc.sql(sql).params(params).update());
    }

    private static void refused(ThrowingCallable deed, String field) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
