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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class AccountServiceIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Autowired
    private AccountService service;

    @Test
    void names_are_told_of_colleagues_and_not_of_strangers() {
        ClinicId clinic = fixtures.clinic();
        AccountId therapist = fixtures.therapist(clinic);
        AccountId colleague = fixtures.manager(clinic);
        AccountId stranger = fixtures.therapist(fixtures.clinic());

        As.person(therapist);
        assertThat(service.names(List.of(therapist, colleague, stranger))).containsOnlyKeys(therapist, colleague);
        assertThat(service.names(List.of())).isEmpty();
        As.person(fixtures.admin());
        assertThat(service.names(List.of(stranger))).containsOnlyKeys(stranger);
    }

    @Test
    void the_own_colour_scheme_is_remembered_and_nobody_elses_changes() {
        ClinicId clinic = fixtures.clinic();
        AccountId therapist = fixtures.therapist(clinic);
        AccountId colleague = fixtures.therapist(clinic);

        As.person(therapist);
        service.rememberColorScheme(Appearance.DARK);

        assertThat(service.own().appearance()).isEqualTo(Appearance.DARK);
        As.person(colleague);
        assertThat(service.own().appearance()).isEqualTo(Appearance.SYSTEM);
    }

    @Test
    void a_manager_invites_a_therapist_into_the_own_clinic() {
        ClinicId clinic = fixtures.clinic();
        As.person(fixtures.manager(clinic));
        Invited invited = service.inviteTherapist(clinic, UUID.randomUUID() + "@x.example", "Sunniva Strand", TODAY);

        assertThat(service.team(clinic))
                .filteredOn(member -> member.id().equals(invited.account()))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.state()).isEqualTo(AccountState.INVITED);
                    assertThat(member.roles()).containsExactly(Role.THERAPIST);
                    assertThat(member.invitedUntil()).isEqualTo(invited.expires());
                });
    }

    @Test
    void a_manager_invites_nobody_elsewhere_and_a_therapist_nobody_at_all() {
        ClinicId clinic = fixtures.clinic();
        ClinicId foreign = fixtures.clinic();
        As.person(fixtures.manager(clinic));
        assertThatThrownBy(() -> service.inviteTherapist(foreign, "a@b.example", "A", TODAY))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.team(foreign)).isInstanceOf(NotFound.class);
        As.person(fixtures.therapist(clinic));
        assertThatThrownBy(() -> service.inviteTherapist(clinic, "a@b.example", "A", TODAY))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_manager_suspends_therapists_of_the_clinic_and_nobody_else() {
        ClinicId clinic = fixtures.clinic();
        AccountId therapist = fixtures.therapist(clinic);
        AccountId fellow = fixtures.manager(clinic);
        fixtures.membership(fellow, clinic, "THERAPIST");
        AccountId stranger = fixtures.therapist(fixtures.clinic());
        AccountId manager = fixtures.manager(clinic);
        fixtures.membership(manager, clinic, "THERAPIST");
        As.person(manager);

        service.suspend(clinic, therapist);

        assertThat(service.team(clinic))
                .filteredOn(member -> member.id().equals(therapist))
                .extracting(TeamMember::state)
                .containsExactly(AccountState.SUSPENDED);
        assertThatThrownBy(() -> service.suspend(clinic, therapist)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> service.suspend(clinic, fellow)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.suspend(clinic, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.suspend(clinic, manager)).isInstanceOf(Refused.class);
    }

    @Test
    void who_manages_elsewhere_is_suspended_by_an_administrator_and_the_refusal_says_so() {
        ClinicId clinic = fixtures.clinic();
        AccountId both = fixtures.therapist(clinic);
        fixtures.membership(both, fixtures.clinic(), "MANAGER");
        As.person(fixtures.manager(clinic));

        assertThatThrownBy(() -> service.suspend(clinic, both))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("accounts.suspend.manages-elsewhere"));
    }

    @Test
    void an_email_that_has_an_account_is_refused_in_a_sentence() {
        ClinicId clinic = fixtures.clinic();
        AccountId elsewhere = fixtures.therapist(fixtures.clinic());
        As.person(fixtures.manager(clinic));
        assertThatThrownBy(() -> service.inviteTherapist(clinic, elsewhere + "@cadence.example", "A", TODAY))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.field()).isEqualTo("email"));
    }
}
