package cadence.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cadence.clients.ClientFilter.Group;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Search and list on the real database, under row-level security. */
class ClientSearchIT extends PostgresIT {

    @Autowired
    private ClientService clients;

    private ClinicId here;
    private ClinicId elsewhere;
    private AccountId elise;
    private AccountId manager;
    private ClientId tomasz;
    private ClientId agnieszka;

    @BeforeEach
    void people() {
        here = fixtures.clinic();
        elsewhere = fixtures.clinic();
        elise = fixtures.therapist(here);
        manager = fixtures.manager(here);
        tomasz = fixtures.client("Tomasz", "Wiśniewski", here);
        fixtures.treats(elise, tomasz, here);
        agnieszka = fixtures.client("Agnieszka", "Wiśniewska", here);
        fixtures.client("Zygmunt", "Wiśniewski", elsewhere);
        As.person(elise);
    }

    @Test
    void accents_need_not_be_typed_and_may_be_typed() {
        assertThat(found("wisniewski")).first().isEqualTo("Tomasz Wiśniewski");
        assertThat(found("WIŚNIEWSKI")).first().isEqualTo("Tomasz Wiśniewski");
        assertThat(found("tómasz")).containsExactly("Tomasz Wiśniewski");
        fixtures.client("Zoë", "Łoś", here);
        // Too short for a slip of the pen to be forgiven.
        for (String typed : List.of("zoe", "ZOË", "los", "łoś")) {
            assertThat(found(typed)).as(typed).containsExactly("Zoë Łoś");
        }
    }

    @Test
    void one_and_two_wrong_letters_are_forgiven_and_named() {
        assertThat(clients.search("wisniefski", 10))
                .extracting(ClientRow::fullName, row -> row.match().differing())
                .containsExactly(tuple("Tomasz Wiśniewski", 1), tuple("Agnieszka Wiśniewska", 2));
        assertThat(found("tomzas")).contains("Tomasz Wiśniewski");
        assertThat(found("wyznyefski")).isEmpty();
    }

    @Test
    void any_part_of_the_name_in_any_order_is_found() {
        assertThat(found("tom")).containsExactly("Tomasz Wiśniewski");
        assertThat(found("wisniewski tom")).containsExactly("Tomasz Wiśniewski");
        assertThat(found("iewski")).contains("Tomasz Wiśniewski");
        assertThat(found("to")).containsExactly("Tomasz Wiśniewski");
    }

    @Test
    void an_earlier_name_counts_for_a_client_who_is_treated_only() {
        fixtures.jdbc()
                .sql("update client set earlier_name = 'Malinowska' where id in (?, ?)")
                .params(tomasz.value(), agnieszka.value())
                .update();
        assertThat(clients.search("malinovska", 10))
                .extracting(ClientRow::fullName, row -> row.match().by())
                .containsExactly(tuple("Tomasz Wiśniewski", ClientMatch.By.EARLIER_NAME));
    }

    @Test
    void phone_and_email_are_searched_only_where_contact_is_the_actors_to_see() {
        assertThat(found("07700 900142")).containsExactly("Tomasz Wiśniewski");
        assertThat(found("+44 7700 900142")).containsExactly("Tomasz Wiśniewski");
        assertThat(found("client." + tomasz)).containsExactly("Tomasz Wiśniewski");
        assertThat(found("client." + agnieszka)).isEmpty();
        As.person(manager);
        assertThat(found("07700900142")).hasSize(2);
        assertThat(found("client." + agnieszka)).containsExactly("Agnieszka Wiśniewska");
    }

    @Test
    void a_date_of_birth_is_found_however_it_is_written() {
        assertThat(found("3/2/1985")).hasSize(2);
        assertThat(found("3 Feb 1985")).hasSize(2);
        assertThat(found("1985-02-03")).hasSize(2);
        assertThat(found("1985-02-04")).isEmpty();
    }

    @Test
    void nobody_of_another_clinic_is_found_or_counted() {
        assertThat(found("zygmunt")).isEmpty();
        assertThat(clients.list(new ClientFilter(Set.of(elsewhere), "", Group.CLINICS), 0, 50))
                .isEmpty();
        assertThat(clients.counts(new ClientFilter(Set.of(here, elsewhere), "", Group.CLINICS)))
                .containsEntry(Group.CLINICS, 2L);
    }

    @Test
    void what_means_something_in_a_pattern_is_only_a_letter() {
        for (String text : List.of("%", "_", "\\", "'", "\"; drop table client; --", "\0", "😀", "x".repeat(100_000))) {
            assertThat(found(text)).isEmpty();
        }
    }

    @Test
    void a_client_not_treated_shows_name_age_therapist_and_alert_only() {
        AccountId daniel = fixtures.therapist(here);
        fixtures.appointment(here, daniel, agnieszka, TestClock.START.minus(Duration.ofDays(3)), 60, "ATTENDED");
        ClientRow stub = clients.search("agnieszka", 10).getFirst();
        assertThat(stub.open()).isFalse();
        assertThat(stub.birthDate()).isNotNull();
        assertThat(stub.therapists()).containsExactly("Thea Rapist");
        assertThat(stub.lastSeen()).isNull();
        assertThat(stub.nextStart()).isNull();
        assertThat(stub.nextEvent()).isNull();
        As.person(manager);
        assertThat(clients.search("agnieszka", 10).getFirst().lastSeen()).isNotNull();
    }

    @Test
    void the_list_is_sorted_by_last_seen_and_filters_count_what_they_show() {
        ClientId later = fixtures.client("Leila", "Haddad", here);
        fixtures.appointment(here, elise, tomasz, TestClock.START.minus(Duration.ofDays(40)), 60, "ATTENDED");
        fixtures.appointment(here, elise, later, TestClock.START.minus(Duration.ofDays(10)), 60, "ATTENDED");
        fixtures.appointment(here, elise, later, TestClock.START.plus(Duration.ofDays(4)), 60, "SCHEDULED");
        ClientFilter all = new ClientFilter(Set.of(here), "", Group.TREATED);
        assertThat(clients.list(all, 0, 50))
                .extracting(ClientRow::fullName)
                .containsExactly("Leila Haddad", "Tomasz Wiśniewski");
        assertThat(clients.counts(all))
                .containsEntry(Group.TREATED, 2L)
                .containsEntry(Group.CLINICS, 3L)
                .containsEntry(Group.DUE_BACK, 1L)
                .containsEntry(Group.NOTHING_BOOKED, 1L);
        assertThat(clients.list(all.withGroup(Group.DUE_BACK), 0, 50))
                .extracting(ClientRow::fullName)
                .containsExactly("Tomasz Wiśniewski");
    }

    @Test
    void an_admin_has_no_list() {
        As.person(fixtures.admin());
        assertThatThrownBy(() -> clients.search("tom", 10)).isInstanceOf(AccessDeniedException.class);
    }

    private List<String> found(String text) {
        return clients.search(text, 10).stream().map(ClientRow::fullName).toList();
    }
}
