package cadence.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.shared.AccountId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class RegistrationServiceIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Autowired
    private RegistrationService service;

    @Autowired
    private AccountAdminService accounts;

    private AccountId person;

    @BeforeEach
    void prepare() {
        person = fixtures.therapist(fixtures.clinic());
        As.person(fixtures.admin());
    }

    @Test
    void one_is_added_changed_and_removed() {
        service.save(person, null, RegistrationKind.REGISTRATION, "SMA", "1234", TODAY.plusYears(1));
        RegistrationRow row = only();
        service.save(person, row.id(), RegistrationKind.INSURANCE, "Balens", "", TODAY.plusYears(2));
        assertThat(only())
                .isEqualTo(new RegistrationRow(row.id(), RegistrationKind.INSURANCE, "Balens", "", TODAY.plusYears(2)));
        service.remove(person, row.id());
        assertThat(accounts.detail(person).registrations()).isEmpty();
    }

    @Test
    void what_ends_within_ninety_days_is_counted_and_listed_and_a_renewal_takes_it_off() {
        AccountFilter ending = new AccountFilter(person + "@", AccountFilter.Kind.ENDING);
        service.save(person, null, RegistrationKind.REGISTRATION, "SMA", "1", TODAY.plusDays(91));
        assertThat(accounts.list(ending, 0, 9)).isEmpty();
        service.save(person, null, RegistrationKind.INSURANCE, "Balens", "2", TODAY.plusDays(90));
        assertThat(accounts.list(ending, 0, 9)).hasSize(1);
        assertThat(accounts.counts().ending()).isPositive();
        service.save(person, null, RegistrationKind.INSURANCE, "Balens", "3", TODAY.plusYears(1));
        assertThat(accounts.list(ending, 0, 9)).isEmpty();
    }

    @Test
    void what_does_not_fit_is_refused_by_field() {
        refused(null, "SMA", "", TODAY, "kind");
        refused(RegistrationKind.REGISTRATION, " ", "", TODAY, "body");
        refused(RegistrationKind.REGISTRATION, "x".repeat(100_000), "", TODAY, "body");
        refused(RegistrationKind.REGISTRATION, "SMA", "x".repeat(61), TODAY, "number");
        refused(RegistrationKind.REGISTRATION, "SMA", "", null, "validUntil");
        refused(RegistrationKind.REGISTRATION, "SMA", "", LocalDate.of(20260, 1, 1), "validUntil");
    }

    @Test
    void one_of_someone_else_is_not_found() {
        service.save(person, null, RegistrationKind.REGISTRATION, "SMA", "1", TODAY);
        AccountId other = fixtures.therapist(fixtures.clinic());
        assertThatThrownBy(() -> service.remove(other, only().id())).isInstanceOf(NotFound.class);
        As.person(person);
        assertThatThrownBy(() -> service.remove(person, UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
    }

    private RegistrationRow only() {
        return accounts.detail(person).registrations().getFirst();
    }

    private void refused(RegistrationKind kind, String body, String number, LocalDate until, String field) {
        assertThatThrownBy(() -> service.save(person, null, kind, body, number, until))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
