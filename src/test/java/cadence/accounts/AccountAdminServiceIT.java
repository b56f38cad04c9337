package cadence.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.access.Role;
import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class AccountAdminServiceIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Autowired
    private AccountAdminService service;

    private ClinicId clinic;
    private AccountId admin;

    @BeforeEach
    void prepare() {
        clinic = fixtures.clinic();
        admin = fixtures.admin();
        fixtures.admin();
        As.person(admin);
    }

    @Test
    void inviting_makes_an_account_with_memberships_and_a_link_for_seven_days() {
        Invited invited = invite("Duncan Farquhar");

        assertThat(invited.link()).matches("http://.+/welcome/[\\w-]{43}");
        assertThat(invited.mailed()).isFalse();
        assertThat(invited.expires()).isEqualTo(clock.instant().plus(Period.ofDays(7)));
        AccountDetail detail = service.detail(invited.account());
        assertThat(detail.state()).isEqualTo(AccountState.INVITED);
        assertThat(detail.invitedUntil()).isEqualTo(invited.expires());
        assertThat(detail.memberships()).singleElement().satisfies(membership -> {
            assertThat(membership.role()).isEqualTo(Role.THERAPIST);
            assertThat(membership.clinic()).isEqualTo(clinic);
        });
        assertThat(trail(invited.account())).containsExactly("account.create", "membership.add", "invitation.create");
    }

    @Test
    void of_a_link_only_the_digest_is_kept() {
        Invited invited = invite("Duncan Farquhar");
        String secret = invited.link().substring(invited.link().lastIndexOf('/') + 1);

        String kept = fixtures.jdbc()
                .sql("select token_hash from invitation where account_id = ?")
                .param(invited.account().value())
                .query(String.class)
                .single();

        assertThat(kept).hasSize(64).isNotEqualTo(secret).isEqualTo(Secret.digest(secret));
        assertThat(invited.toString()).doesNotContain(secret);
    }

    @Test
    void what_does_not_fit_is_refused_by_field_and_nothing_is_kept() {
        long before = service.counts().all();
        refused(() -> service.invite("", "A", List.of()), "email");
        for (String odd :
                List.of("a", "a@b", "a b@c.de", "a@b@c.de", "<b>@c.de", "a@c.de,b@c.de", "x".repeat(300) + "@c.de")) {
            refused(() -> service.invite(odd, "A", List.of()), "email");
        }
        refused(() -> service.invite(admin + "@cadence.example", "A", List.of()), "email");
        refused(() -> service.invite(email(), "", List.of()), "fullName");
        refused(() -> service.invite(email(), "x".repeat(100_000), List.of()), "fullName");
        refused(() -> service.invite(email(), "A", List.of(new NewMembership(null, clinic, TODAY, null))), "role");
        refused(
                () -> service.invite(email(), "A", List.of(new NewMembership(Role.MANAGER, null, TODAY, null))),
                "clinic");
        refused(
                () -> service.invite(email(), "A", List.of(new NewMembership(Role.MANAGER, clinic, null, null))),
                "from");
        refused(
                () -> service.invite(
                        email(), "A", List.of(new NewMembership(Role.MANAGER, clinic, TODAY, TODAY.minusDays(1)))),
                "until");
        refused(() -> service.invite(email(), "A", List.of(new NewMembership(Role.ADMIN, null, TODAY, null))), "role");
        assertThat(service.counts().all()).isEqualTo(before);
    }

    @Test
    void names_of_any_script_are_kept_as_typed() {
        for (String name : List.of("<script>alert(1)</script>", "😀 Ødegård", "‏نور الدين")) {
            assertThat(service.detail(service.invite(email(), name, List.of()).account())
                            .fullName())
                    .isEqualTo(name);
        }
    }

    @Test
    void the_list_searches_without_case_and_accents_filters_and_pages() {
        String mark = UUID.randomUUID().toString();
        AccountId zoe =
                service.invite(mark + "@zoe.example", "Zoë " + mark, List.of()).account();
        AccountId adam = service.invite(mark + "@adam.example", "Ádám " + mark, List.of())
                .account();

        assertThat(ids(new AccountFilter(mark, AccountFilter.Kind.ALL))).containsExactly(adam, zoe);
        assertThat(ids(new AccountFilter("ZOE " + mark, AccountFilter.Kind.INVITED)))
                .containsExactly(zoe);
        assertThat(ids(new AccountFilter(mark + "@ADAM", AccountFilter.Kind.ALL)))
                .containsExactly(adam);
        assertThat(ids(new AccountFilter(mark, AccountFilter.Kind.ACTIVE))).isEmpty();
        assertThat(ids(new AccountFilter("%", AccountFilter.Kind.ALL))).isEmpty();
        assertThat(service.list(new AccountFilter(mark, AccountFilter.Kind.ALL), 1, 1))
                .extracting(AccountRow::id)
                .containsExactly(zoe);
    }

    @Test
    void the_list_tells_clinics_roles_and_when_they_begin_or_ended() {
        AccountId now = fixtures.therapist(clinic);
        fixtures.membership(now, fixtures.clinic(), "MANAGER");
        AccountId later = fixtures.account("Later", "ACTIVE");
        fixtures.membership(later, clinic, "THERAPIST", TODAY.plusDays(16), null);
        AccountId gone = fixtures.account("Gone", "ACTIVE");
        fixtures.membership(gone, clinic, "THERAPIST", TODAY.minusDays(90), TODAY.minusDays(1));

        assertThat(row(now).roles()).containsExactly(Role.THERAPIST, Role.MANAGER);
        assertThat(row(now).clinics()).hasSize(2);
        assertThat(row(now).startsOn()).isNull();
        assertThat(row(later).startsOn()).isEqualTo(TODAY.plusDays(16));
        assertThat(row(gone).endedOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(row(gone).clinics()).isEmpty();
    }

    @Test
    void suspending_and_reactivating_change_the_state_and_enter_the_trail() {
        AccountId therapist = fixtures.therapist(clinic);
        service.suspend(therapist);
        assertThat(service.detail(therapist).state()).isEqualTo(AccountState.SUSPENDED);
        refused(() -> service.suspend(therapist), "");
        service.reactivate(therapist);
        assertThat(service.detail(therapist).state()).isEqualTo(AccountState.ACTIVE);
        assertThat(trail(therapist)).containsExactly("account.suspend", "account.reactivate");
    }

    @Test
    void whoever_left_has_no_membership_and_no_link_any_more() {
        Invited invited = invite("Beatrix Vaughan");
        service.markAsLeft(invited.account());

        AccountDetail detail = service.detail(invited.account());
        assertThat(detail.state()).isEqualTo(AccountState.LEFT);
        assertThat(detail.invitedUntil()).isNull();
        assertThat(detail.memberships())
                .allSatisfy(one -> assertThat(one.until()).isEqualTo(TODAY));
        refused(() -> service.newLink(invited.account()), "");
    }

    @Test
    void a_new_link_replaces_the_old_and_takes_the_password_of_someone_active() {
        AccountId therapist = fixtures.therapist(clinic);
        service.newLink(therapist);
        assertThat(service.detail(therapist).state()).isEqualTo(AccountState.INVITED);
        service.newLink(therapist);
        assertThat(openInvitations(therapist)).isEqualTo(1);
        service.revokeInvitation(therapist);
        assertThat(openInvitations(therapist)).isZero();
    }

    @Test
    void an_admin_does_none_of_this_to_the_own_account() {
        refused(() -> service.suspend(admin), "");
        refused(() -> service.markAsLeft(admin), "");
        refused(() -> service.newLink(admin), "");
    }

    @Test
    void renaming_refuses_an_old_version_and_a_taken_email() {
        AccountId therapist = fixtures.therapist(clinic);
        service.rename(therapist, email(), "New Name", 0);
        refused(() -> service.rename(therapist, email(), "Newer Name", 0), "");
        refused(() -> service.rename(therapist, admin + "@cadence.example", "X", 1), "email");
    }

    @Test
    void nobody_but_an_admin_comes_in() {
        AccountId manager = fixtures.manager(clinic);
        As.person(manager);
        assertThatThrownBy(() -> service.list(AccountFilter.ALL, 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.detail(admin)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.suspend(admin)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_unknown_account_is_not_found() {
        assertThatThrownBy(() -> service.detail(AccountId.next())).isInstanceOf(NotFound.class);
    }

    private Invited invite(String name) {
        return service.invite(email(), name, List.of(new NewMembership(Role.THERAPIST, clinic, TODAY, null)));
    }

    private List<AccountId> ids(AccountFilter filter) {
        return service.list(filter, 0, 50).stream().map(AccountRow::id).toList();
    }

    private AccountRow row(AccountId id) {
        return service.list(new AccountFilter(id + "@", AccountFilter.Kind.ALL), 0, 1)
                .getFirst();
    }

    private long openInvitations(AccountId id) {
        return fixtures.jdbc()
                .sql(
                        "select count(*) from invitation where account_id = ? and revoked_at is null and accepted_at is null")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private List<String> trail(AccountId account) {
        return fixtures.jdbc()
                .sql("select action from audit_entry where record_id = ? and actor_id = ? order by id")
                .params(account.value(), admin.value())
                .query(String.class)
                .list();
    }

    private static String email() {
        return UUID.randomUUID() + "@cadence.example";
    }

    private static void refused(ThrowingCallable deed, String field) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
