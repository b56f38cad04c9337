package cadence.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.ClientRef;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Editions that all clinics share: moved, called off, reinstated, and who may. */
class EditionServiceIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final LocalDate RACE = LocalDate.of(2026, 10, 11);

    @Autowired
    private EventService events;

    @Autowired
    private EditionService editions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private ClinicId here;
    private ClinicId there;
    private AccountId elise;
    private AccountId daniel;
    private AccountId far;
    private AccountId manager;
    private ClientRef tomasz;
    private ClientRef stranger;

    @BeforeEach
    void people() {
        here = fixtures.clinic();
        there = fixtures.clinic();
        elise = fixtures.therapist(here);
        daniel = fixtures.therapist(here);
        far = fixtures.therapist(there);
        manager = fixtures.manager(here);
        tomasz = treated(elise, here);
        stranger = treated(far, there);
        As.person(elise);
    }

    @Test
    void a_moved_edition_keeps_who_moved_it_when_and_from_which_days() {
        Edition edition = edition(RACE, null);
        editions.move(edition, RACE.plusDays(14), null);
        Edition moved = editions.edition(edition.id());
        assertThat(moved.firstDay()).isEqualTo(RACE.plusDays(14));
        assertThat(moved.lastDay()).isEqualTo(RACE.plusDays(14));
        assertThat(editions.changes(edition.id()))
                .containsExactly(new EditionChange(
                        EditionChange.Kind.MOVED,
                        new EditionChange.Days(RACE, RACE),
                        new EditionChange.Days(RACE.plusDays(14), RACE.plusDays(14)),
                        "Thea Rapist",
                        TestClock.START));
    }

    @Test
    void a_name_of_another_clinic_is_not_told() {
        Edition edition = edition(RACE, null);
        editions.move(edition, RACE.plusDays(14), null);
        As.person(far);
        assertThat(editions.changes(edition.id()))
                .extracting(EditionChange::who)
                .containsExactly("");
    }

    @Test
    void moved_there_and_back_an_edition_is_as_it_was() {
        Random random = new Random(51);
        for (int i = 0; i < 200; i++) {
            LocalDate first = TODAY.plusDays(random.nextInt(-400, 400));
            LocalDate last = first.plusDays(random.nextInt(0, 8));
            Edition edition = edition("Race " + i + " " + here, first, last);
            LocalDate other = first.plusDays(random.nextInt(-30, 60));
            LocalDate end = other.plusDays(random.nextInt(0, 8));
            if (other.equals(first) && end.equals(last)) {
                continue;
            }
            try {
                editions.move(edition, other, end);
            } catch (Refused refused) {
                assertThat(editions.edition(edition.id())).as("refused %s", i).isEqualTo(edition);
                continue;
            }
            editions.move(editions.edition(edition.id()), first, last);
            Edition again = editions.edition(edition.id());
            assertThat(List.of(again.firstDay(), again.lastDay()))
                    .as("race %s", i)
                    .containsExactly(first, last);
            assertThat(editions.changes(edition.id())).hasSize(2);
        }
    }

    @Test
    void what_somebody_else_moved_meanwhile_is_not_moved_over() {
        Edition edition = edition(RACE, null);
        As.person(far, () -> {
            editions.move(edition, RACE.plusDays(7), null);
            return null;
        });
        assertThatThrownBy(() -> editions.move(edition, RACE.plusDays(14), null))
                .isInstanceOf(Refused.class)
                .hasMessage("plans.edition.changed-meanwhile");
        assertThatThrownBy(() -> editions.callOff(edition)).hasMessage("plans.edition.changed-meanwhile");
        assertThat(editions.edition(edition.id()).firstDay()).isEqualTo(RACE.plusDays(7));
    }

    @Test
    void an_edition_that_is_over_is_corrected_by_a_week_at_most() {
        Edition over = edition(TODAY.minusDays(60), null);
        assertThatThrownBy(() -> editions.move(over, TODAY.plusDays(200), null))
                .isInstanceOf(Refused.class)
                .hasMessage("plans.edition.over");
        editions.move(over, TODAY.minusDays(53), null);
        assertThat(editions.edition(over.id()).firstDay()).isEqualTo(TODAY.minusDays(53));
        Edition coming = edition("Coming " + here, RACE, null);
        assertThatThrownBy(() -> editions.move(coming, TODAY.minusDays(3), null))
                .isInstanceOf(Refused.class)
                .hasMessage("plans.edition.past");
    }

    @Test
    void days_that_are_none_or_taken_are_refused_by_name() {
        Edition edition = edition(RACE, null);
        edition(RACE.plusYears(1), null);
        assertThatThrownBy(() -> editions.move(edition, null, null)).hasMessage("plans.event.first-day");
        assertThatThrownBy(() -> editions.move(edition, RACE, RACE.minusDays(1)))
                .hasMessage("plans.event.last-day");
        assertThatThrownBy(() -> editions.move(edition, RACE, RACE)).hasMessage("plans.edition.same-days");
        assertThatThrownBy(() -> editions.move(edition, RACE.plusYears(1), null))
                .isInstanceOf(Refused.class)
                .hasMessage("plans.edition.taken");
        assertThatThrownBy(() -> editions.edition(EditionId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_stage_race_moves_with_its_length_as_typed() {
        Edition edition = edition(RACE, RACE.plusDays(5));
        editions.move(edition, RACE.plusDays(14), RACE.plusDays(19));
        Edition moved = editions.edition(edition.id());
        assertThat(moved.isStageRace()).isTrue();
        assertThat(moved.lastDay()).isEqualTo(RACE.plusDays(19));
    }

    @Test
    void called_off_no_entry_starts_and_none_was_touched() {
        Edition edition = edition(RACE, null);
        events.enter(tomasz, edition.id(), "3:25");
        editions.callOff(edition);
        EventEntry entry = events.entries(tomasz).getFirst();
        assertThat(entry.withdrawnOn()).isNull();
        assertThat(entry.version()).isZero();
        assertThat(entry.edition().calledOffOn()).isEqualTo(TODAY);
        assertThat(entry.starts()).isFalse();
        assertThat(events.editions()).extracting(Edition::id).doesNotContain(edition.id());
        assertThatThrownBy(() -> events.enter(treated(elise, here), edition.id(), ""))
                .hasMessage("plans.event.called-off.enter");
        editions.reinstate(editions.edition(edition.id()));
        assertThat(events.entries(tomasz).getFirst().starts()).isTrue();
        assertThat(editions.changes(edition.id()))
                .extracting(EditionChange::kind)
                .containsExactly(EditionChange.Kind.REINSTATED, EditionChange.Kind.CALLED_OFF);
        Edition over = edition("Over " + here, TODAY.minusDays(8), null);
        assertThatThrownBy(() -> editions.callOff(over)).hasMessage("plans.edition.over.call-off");
    }

    @Test
    void how_many_a_move_reaches_is_told_for_the_own_clinics_only() {
        Edition edition = edition(RACE, null);
        events.enter(tomasz, edition.id(), "");
        As.person(far, () -> events.enter(stranger, edition.id(), ""));
        // A colleague who treats nobody of them is told the number, and no name.
        As.person(daniel);
        assertThat(editions.reach(edition.id())).containsExactly(new EditionReach("Clinic " + here, 1, 0));
        assertThatThrownBy(() -> events.entries(tomasz)).isInstanceOf(NotFound.class);
        As.person(elise);
        EventEntry entry = events.entries(tomasz).getFirst();
        events.record(entry, "", "3:24");
        events.withdraw(events.entries(tomasz).getFirst());
        assertThat(editions.reach(edition.id())).containsExactly(new EditionReach("Clinic " + here, 0, 1));
    }

    @Test
    void every_clinic_with_an_entry_finds_the_move_in_its_trail() {
        Edition edition = edition(RACE, null);
        As.person(far, () -> events.enter(stranger, edition.id(), ""));
        editions.move(edition, RACE.plusDays(14), null);
        assertThat(fixtures.jdbc()
                        .sql("select clinic_id from audit_entry where action = 'event.move' and record_id = ?")
                        .param(edition.id().value())
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrder(here.value(), there.value());
    }

    @Test
    void a_manager_reads_and_changes_nothing_and_an_admin_not_even_that() {
        Edition edition = edition(RACE, null);
        As.person(manager);
        assertThat(editions.edition(edition.id())).isEqualTo(edition);
        assertThatThrownBy(() -> editions.move(edition, RACE.plusDays(14), null))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editions.callOff(edition)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editions.reinstate(edition)).isInstanceOf(AccessDeniedException.class);
        As.person(fixtures.admin());
        assertThatThrownBy(() -> editions.edition(edition.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editions.reach(edition.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editions.changes(edition.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void past_the_service_the_database_lets_therapists_move_days_and_nothing_else() {
        Edition edition = edition(RACE, null);
        assertThat(updated("update event_edition set last_day = last_day + 1 where id = ?", edition))
                .isOne();
        assertThatThrownBy(() -> updated("update event_edition set event_id = event_id where id = ?", edition))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> updated("update edition_change set changed_by = null where edition_id = ?", edition))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> updated("delete from edition_change where edition_id = ?", edition))
                .rootCause()
                .hasMessageContaining("permission denied");
        for (AccountId other : List.of(manager, fixtures.admin())) {
            As.person(other);
            assertThat(updated("update event_edition set last_day = last_day + 1 where id = ?", edition))
                    .isZero();
        }
        // Admins have no clients, so how many race is not theirs to know.
        As.person(fixtures.admin());
        assertThat(transaction.<Long>execute(status -> jdbc.sql("select count(*) from edition_clinics(?)")
                        .param(edition.id().value())
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    private Integer updated(String sql, Edition edition) {
        return transaction.execute(status -> statement(sql, edition));
    }

    private int statement(String sql, Edition edition) {
        return jdbc.sql(sql).param(edition.id().value()).update();
    }

    private Edition edition(LocalDate first, LocalDate last) {
        return edition("Race " + here, first, last);
    }

    private Edition edition(String event, LocalDate first, LocalDate last) {
        return editions.edition(events.edition(event, first, last));
    }

    private ClientRef treated(AccountId therapist, ClinicId clinic) {
        ClientId client = fixtures.client(clinic);
        fixtures.treats(therapist, client, clinic);
        return new ClientRef(client, clinic);
    }
}
