package cadence.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Each service against its row of access.md. */
class ClientServicesIT extends PostgresIT {

    @Autowired
    private ClientFileService files;

    @Autowired
    private ClientService clients;

    @Autowired
    private ClientAlerts alerts;

    @Autowired
    private ClientConsents consents;

    private ClinicId here;
    private AccountId elise;
    private AccountId daniel;
    private AccountId manager;
    private AccountId stranger;
    private ClientId tomasz;
    private ClientRef ref;

    private static final NewAlert CAUTION = new NewAlert(ClientAlert.Kind.CAUTION, "Anticoagulant", "", "", null);

    @BeforeEach
    void people() {
        here = fixtures.clinic();
        elise = fixtures.therapist(here);
        daniel = fixtures.therapist(here);
        manager = fixtures.manager(here);
        stranger = fixtures.therapist(fixtures.clinic());
        tomasz = fixtures.client("Tomasz", "Wiśniewski", here);
        fixtures.treats(elise, tomasz, here);
        ref = new ClientRef(tomasz, here);
    }

    @Test
    void a_manager_registers_a_client_with_contact_and_therapist() {
        As.person(manager);
        ClientId id = files.create(data("Zoë", "Ferrante", here, elise));
        ClientPage page = files.open(id, null);
        assertThat(page.contact()).isNotNull().extracting(ClientContact::email).isEqualTo("zoe@example.org");
        assertThat(page.here().therapistName()).isEqualTo("Thea Rapist");
        As.person(elise);
        assertThat(files.open(id, null).treated()).isTrue();
    }

    @Test
    void nobody_but_a_manager_of_that_clinic_registers_a_client() {
        As.person(elise);
        assertThatThrownBy(() -> files.create(data("Zoë", "Ferrante", here, null)))
                .isInstanceOf(AccessDeniedException.class);
        As.person(manager);
        ClinicId foreign = fixtures.clinic();
        assertThatThrownBy(() -> files.create(data("Zoë", "Ferrante", foreign, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.create(data("Zoë", "Ferrante", here, stranger)))
                .isInstanceOf(Refused.class)
                .hasMessage("clients.form.therapist.not-here");
    }

    @Test
    void contact_is_shown_to_the_treating_and_to_managers_only() {
        As.person(elise);
        assertThat(files.open(tomasz, null).contact()).isNotNull();
        As.person(manager);
        assertThat(files.open(tomasz, null).contact()).isNotNull();
        As.person(daniel);
        ClientPage stub = files.open(tomasz, null);
        assertThat(stub.open()).isFalse();
        assertThat(stub.contact()).isNull();
        As.person(stranger);
        assertThatThrownBy(() -> files.open(tomasz, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> clients.summary(tomasz)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> clients.summary(ref)).isInstanceOf(NotFound.class);
    }

    @Test
    void opening_a_client_is_written_to_the_trail() {
        As.person(elise);
        files.open(tomasz, null);
        assertThat(fixtures.jdbc()
                        .sql(
                                "select count(*) from audit_entry where action = 'client.read' and client_id = ? and actor_id = ?")
                        .params(tomasz.value(), elise.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_change_on_an_old_version_is_refused_and_keeps_the_newer_one() {
        As.person(elise);
        int version = files.open(tomasz, null).version();
        files.update(ref, data("Tomek", "Wiśniewski", here, null), version);
        assertThatThrownBy(() -> files.update(ref, data("Thomas", "Wiśniewski", here, null), version))
                .isInstanceOf(Refused.class)
                .hasMessage("clients.changed-meanwhile");
        assertThat(clients.summary(tomasz).givenName()).isEqualTo("Tomek");
        As.person(daniel);
        assertThatThrownBy(() -> files.update(ref, data("Thomas", "Wiśniewski", here, null), version + 1))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void alerts_are_written_by_the_treating_and_read_by_the_clinics_team() {
        As.person(elise);
        AlertId id = alerts.record(ref, CAUTION);
        As.person(daniel);
        assertThat(alerts.alertsOf(ref)).extracting(ClientAlert::id).containsExactly(id);
        ClientAlert seen = alerts.alertsOf(ref).getFirst();
        assertThatThrownBy(() -> alerts.record(ref, CAUTION)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> alerts.resolve(seen)).isInstanceOf(NotFound.class);
        As.person(manager);
        assertThat(alerts.alertsOf(ref)).hasSize(1);
        assertThatThrownBy(() -> alerts.record(ref, CAUTION)).isInstanceOf(AccessDeniedException.class);
        As.person(stranger);
        assertThatThrownBy(() -> alerts.alertsOf(ref)).isInstanceOf(NotFound.class);
    }

    @Test
    void consents_are_for_the_treating_and_managers() {
        LocalDate day = LocalDate.of(2026, 9, 1);
        As.person(manager);
        consents.record(ref, ClientConsent.Kind.DATA, 3, day, null);
        As.person(elise);
        consents.withdraw(consents.of(ref).getFirst());
        assertThat(consents.of(ref).getFirst().withdrawnOn()).isEqualTo(LocalDate.of(2026, 9, 15));
        As.person(daniel);
        assertThatThrownBy(() -> consents.of(ref)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> consents.record(ref, ClientConsent.Kind.TREAT, 3, day, null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_same_name_and_birth_date_is_known() {
        As.person(manager);
        assertThat(files.namesake("tomasz", "WISNIEWSKI", LocalDate.of(1985, 2, 3)))
                .isPresent();
        assertThat(files.namesake("tomasz", "wisniewski", LocalDate.of(1985, 2, 4)))
                .isEmpty();
    }

    private static ClientData data(String given, String family, ClinicId clinic, @Nullable AccountId therapist) {
        return new ClientData(
                given,
                family,
                "",
                LocalDate.of(1990, 4, 1),
                new ClientContact("zoe@example.org", "07700 900999", "", ""),
                clinic,
                therapist);
    }
}
