package cadence.plans;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.plans.planner.Race;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the planner gets of a client's entries. */
class RaceQueryIT extends PostgresIT {

    private static final LocalDate RACE = LocalDate.of(2026, 10, 11);

    @Autowired
    private EventService events;

    @Autowired
    private RaceQuery races;

    @Autowired
    private TransactionTemplate transaction;

    private AccountId elise;
    private ClientRef ref;

    @BeforeEach
    void people() {
        ClinicId here = fixtures.clinic();
        elise = fixtures.therapist(here);
        ClientId tomasz = fixtures.client(here);
        fixtures.treats(elise, tomasz, here);
        ref = new ClientRef(tomasz, here);
        As.person(elise);
    }

    @Test
    void a_race_carries_the_entrys_id_name_and_days() {
        EntryId entry = events.enter(ref, "Desert " + ref.clinic(), RACE, RACE.plusDays(5), "");
        assertThat(races())
                .containsExactly(new Race(entry.value(), "Desert " + ref.clinic(), RACE, RACE.plusDays(5), false));
    }

    @Test
    void withdrawn_by_the_client_or_called_off_by_the_organiser_is_the_same_to_the_plan() {
        events.enter(ref, "First " + ref.clinic(), RACE, null, "");
        EntryId second = events.enter(ref, "Second " + ref.clinic(), RACE.plusDays(30), null, "");
        events.withdraw(events.entries(ref).stream()
                .filter(entry -> entry.id().equals(second))
                .findFirst()
                .orElseThrow());
        assertThat(races()).extracting(Race::withdrawn).containsExactly(false, true);
        fixtures.jdbc()
                .sql("update event_edition set called_off_on = '2026-09-15' where event_id ="
                        + " (select id from event where name = ?)")
                .param("First " + ref.clinic())
                .update();
        assertThat(races()).extracting(Race::withdrawn).containsExactly(true, true);
        assertThat(events.entries(ref)).noneMatch(EventEntry::starts);
    }

    private List<Race> races() {
        return transaction.execute(status -> races.races(ref));
    }
}
