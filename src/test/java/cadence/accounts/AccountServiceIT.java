package cadence.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.AccountId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountServiceIT extends PostgresIT {

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
}
