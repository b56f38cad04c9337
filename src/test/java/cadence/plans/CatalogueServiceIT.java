package cadence.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.ClientRef;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.Refused;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** The catalogue of events: what the product brings, and what people add. */
class CatalogueServiceIT extends PostgresIT {

    private static final LocalDate RACE = LocalDate.of(2026, 10, 11);

    @Autowired
    private CatalogueService catalogue;

    @Autowired
    private EventService events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ClinicId here;
    private AccountId elise;
    private ClientRef tomasz;

    @BeforeEach
    void people() {
        here = fixtures.clinic();
        elise = fixtures.therapist(here);
        ClientId client = fixtures.client(here);
        fixtures.treats(elise, client, here);
        tomasz = new ClientRef(client, here);
        As.person(elise);
    }

    /** domain.md, "Events" (page). */
    @Test
    void the_source_pages_five_are_there_with_their_facts() {
        assertThat(find("Marathon des Sables"))
                .extracting(CatalogueEvent::place, CatalogueEvent::days, CatalogueEvent::ofCatalogue)
                .containsExactly("Sahara, Morocco", 6, true);
        assertThat(find("London Marathon").km()).isEqualByComparingTo("42.195");
        assertThat(find("Reading Half Marathon").km()).isEqualByComparingTo("21.098");
        assertThat(find("Norwegian Midnight Sun Marathon").place()).isEqualTo("Tromsø, Norway");
        assertThat(find("Malaga Marathon").days()).isOne();
    }

    /** domain.md, "Events": invent no dates in the catalogue. */
    @Test
    void the_product_brings_no_dates() {
        assertThat(fixtures.jdbc()
                        .sql("select count(*) from information_schema.columns where table_name = 'event' and data_type"
                                + " in ('date', 'timestamp with time zone')")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(catalogue.events().stream().filter(CatalogueEvent::ofCatalogue))
                .hasSizeGreaterThan(30);
    }

    @Test
    void an_event_of_ones_own_is_added_and_corrected() {
        String name = "Meadow 10k " + here;
        catalogue.add(new EventFacts(name, "Reading", new BigDecimal("10"), 1));
        assertThatThrownBy(() -> catalogue.add(new EventFacts(name.toUpperCase(Locale.ROOT), "", null, 1)))
                .isInstanceOf(Refused.class)
                .hasMessage("plans.catalogue.there-already");
        CatalogueEvent added = find(name);
        catalogue.correct(added, new EventFacts("ignored", "Caversham", new BigDecimal("10.2005"), 2));
        CatalogueEvent corrected = find(name);
        assertThat(corrected.place()).isEqualTo("Caversham");
        assertThat(corrected.km()).isEqualByComparingTo("10.201");
        assertThat(corrected.days()).isEqualTo(2);
        assertThatThrownBy(() -> catalogue.correct(added, new EventFacts("", "Oxford", null, 1)))
                .hasMessage("plans.catalogue.changed-meanwhile");
        assertThat(find(name)).isEqualTo(corrected);
    }

    @Test
    void what_the_product_brought_stays_as_it_is() {
        CatalogueEvent london = find("London Marathon");
        assertThatThrownBy(() -> catalogue.correct(london, new EventFacts("", "Nowhere", null, 1)))
                .isInstanceOf(Refused.class)
                .hasMessage("plans.catalogue.stays");
        assertThat(updated("update event set place = 'Nowhere' where name = 'London Marathon'"))
                .isZero();
        assertThatThrownBy(() -> updated("update event set name = 'x' where name = 'London Marathon'"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> updated("insert into event (name, of_catalogue) values ('Sham " + here + "', true)"))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void facts_that_are_none_are_refused_by_name() {
        assertThatThrownBy(() -> catalogue.add(new EventFacts(" ", "", null, 1)))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.field()).isEqualTo("name"));
        for (String km : List.of("0", "-1", "5001", "1e300")) {
            assertThatThrownBy(() -> catalogue.add(new EventFacts("Race " + here, "", new BigDecimal(km), 1)))
                    .isInstanceOfSatisfying(
                            Refused.class, it -> assertThat(it.field()).isEqualTo("km"));
        }
        for (Integer days : new Integer[] {null, 0, 61}) {
            assertThatThrownBy(() -> catalogue.add(new EventFacts("Race " + here, "", null, days)))
                    .isInstanceOfSatisfying(
                            Refused.class, it -> assertThat(it.field()).isEqualTo("days"));
        }
    }

    @Test
    void entered_by_name_the_catalogues_row_is_taken_in_capitals_or_not() {
        events.enter(tomasz, "london MARATHON", RACE.plusDays(here.hashCode() & 255), null, "");
        assertThat(events.entries(tomasz).getFirst().edition().event()).isEqualTo("London Marathon");
        assertThat(catalogue.events()).extracting(CatalogueEvent::name).doesNotContain("london MARATHON");
    }

    @Test
    void an_edition_with_another_last_day_is_not_taken_for_the_same() {
        String name = "Desert " + here;
        events.edition(name, RACE, RACE.plusDays(5));
        assertThatThrownBy(() -> events.edition(name, RACE, RACE.plusDays(4)))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.field()).isEqualTo("lastDay"))
                .hasMessage("plans.event.other-last-day");
        assertThat(find(name).editions()).hasSize(1);
        assertThat(find(name).days()).isEqualTo(6);
    }

    @Test
    void a_withdrawal_can_be_taken_back_once() {
        events.enter(tomasz, "Race " + here, RACE, null, "3:25");
        events.withdraw(entry());
        EventEntry withdrawn = entry();
        events.takeBack(withdrawn);
        assertThat(entry().starts()).isTrue();
        assertThat(entry().goal()).isEqualTo("3:25");
        assertThatThrownBy(() -> events.takeBack(withdrawn)).hasMessage("plans.changed-meanwhile");
    }

    @Test
    void managers_read_the_catalogue_and_write_nothing_and_admins_have_none() {
        As.person(fixtures.manager(here));
        assertThat(catalogue.events()).isNotEmpty();
        assertThatThrownBy(() -> catalogue.add(new EventFacts("Race " + here, "", null, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> updated("insert into event (name) values ('Race " + here + "')"))
                .rootCause()
                .hasMessageContaining("row-level security");
        As.person(fixtures.admin());
        assertThatThrownBy(() -> catalogue.events()).isInstanceOf(AccessDeniedException.class);
    }

    private EventEntry entry() {
        return events.entries(tomasz).getFirst();
    }

    private CatalogueEvent find(String name) {
        return catalogue.events().stream()
                .filter(event -> event.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Integer updated(String sql) {
        return transaction.execute(status -> jdbc.sql(sql).update());
    }
}
