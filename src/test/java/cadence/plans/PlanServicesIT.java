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
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Plans, events and the story against access.md. */
class PlanServicesIT extends PostgresIT {

    private static final LocalDate RACE = LocalDate.of(2026, 10, 11);

    @Autowired
    private EventService events;

    @Autowired
    private PlanService plans;

    @Autowired
    private StoryService stories;

    private ClinicId here;
    private AccountId elise;
    private AccountId daniel;
    private AccountId manager;
    private ClientRef ref;
    private PlanFixture fixture;

    @BeforeEach
    void people() {
        here = fixtures.clinic();
        elise = fixtures.therapist(here);
        daniel = fixtures.therapist(here);
        manager = fixtures.manager(here);
        ClientId tomasz = fixtures.client("Tomasz", "Wiśniewski", here);
        fixtures.treats(elise, tomasz, here);
        ref = new ClientRef(tomasz, here);
        fixture = new PlanFixture(fixtures);
    }

    @Test
    void the_treating_therapist_enters_records_and_withdraws() {
        As.person(elise);
        EditionId edition = events.edition("Race " + here, RACE, null);
        assertThat(events.edition("Race " + here, RACE, null)).isEqualTo(edition);
        events.enter(ref, edition, "3:25");
        assertThatThrownBy(() -> events.enter(ref, edition, ""))
                .isInstanceOf(Refused.class)
                .hasMessage("plans.event.entered-already");
        events.record(events.entries(ref).getFirst(), "3:20", "3:19:58");
        EventEntry entry = events.entries(ref).getFirst();
        assertThat(entry.goal()).isEqualTo("3:20");
        assertThat(entry.result()).isEqualTo("3:19:58");
        events.withdraw(entry);
        assertThat(events.entries(ref).getFirst().withdrawnOn()).isEqualTo(LocalDate.of(2026, 9, 15));
        assertThatThrownBy(() -> events.record(entry, "x", "y")).isInstanceOf(Refused.class);
    }

    @Test
    void a_manager_reads_events_and_writes_none() {
        As.person(elise);
        events.enter(ref, events.edition("Race " + here, RACE, null), "");
        As.person(manager);
        assertThat(events.entries(ref)).hasSize(1);
        EventEntry entry = events.entries(ref).getFirst();
        assertThatThrownBy(() -> events.withdraw(entry)).isInstanceOf(AccessDeniedException.class);
        As.person(daniel);
        assertThatThrownBy(() -> events.entries(ref)).isInstanceOf(NotFound.class);
    }

    @Test
    void wrong_days_are_refused_by_name() {
        As.person(elise);
        assertThatThrownBy(() -> events.edition("Race", null, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> events.edition("Race", RACE, RACE.minusDays(1)))
                .isInstanceOf(Refused.class)
                .hasMessage("plans.event.last-day");
        assertThatThrownBy(() -> events.edition("x".repeat(100_000), RACE, null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> events.edition("Race", RACE.plusYears(90), null))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_plan_is_read_by_the_treating_and_its_reading_is_on_the_trail() {
        fixture.plan(ref, elise);
        As.person(elise);
        List<TreatmentPlan> read = plans.plansOf(ref);
        assertThat(read).hasSize(1);
        assertThat(read.getFirst().goals()).hasSize(1);
        assertThat(read.getFirst().kept()).isEqualTo(new TreatmentPlan.Kept(1, 2));
        assertThat(fixtures.jdbc()
                        .sql("select count(*) from audit_entry where action = 'plan.read' and client_id = ?")
                        .param(ref.client().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        As.person(daniel);
        assertThatThrownBy(() -> plans.plansOf(ref)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_clinic_may_open_plans_to_its_team() {
        fixture.plan(ref, elise);
        fixtures.jdbc()
                .sql("update clinic set notes_readable_by = 'TEAM' where id = ?")
                .param(here.value())
                .update();
        As.person(daniel);
        assertThat(plans.plansOf(ref)).hasSize(1);
    }

    @Test
    void a_manager_gets_states_and_counts_only() {
        fixture.plan(ref, elise);
        As.person(manager);
        assertThatThrownBy(() -> plans.plansOf(ref)).isInstanceOf(AccessDeniedException.class);
        PlanCounts counts = plans.countsOf(ref).getFirst();
        assertThat(counts.state()).isEqualTo(TreatmentPlan.State.ACTIVE);
        assertThat(counts.goals()).isEqualTo(1);
        assertThat(counts.planned()).isEqualTo(1);
        assertThat(counts.attended()).isEqualTo(1);
        assertThat(counts.missed()).isEqualTo(1);
        As.person(elise);
        assertThatThrownBy(() -> plans.countsOf(ref)).isInstanceOf(NotFound.class);
        As.person(fixtures.manager(fixtures.clinic()));
        assertThatThrownBy(() -> plans.countsOf(ref)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_story_shows_windows_to_the_treating_and_visits_to_the_manager_too() {
        fixture.plan(ref, elise);
        fixtures.appointment(here, elise, ref.client(), TestClock.START.minus(Duration.ofDays(14)), 60, "ATTENDED");
        As.person(elise);
        Story story = stories.story(ref);
        assertThat(story.from()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(story.to()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(story.visits())
                .extracting(Story.Visit::day)
                .containsExactly(LocalDate.of(2026, 8, 4), LocalDate.of(2026, 9, 1));
        assertThat(story.planned()).hasSize(3);
        As.person(manager);
        assertThat(stories.story(ref).visits()).hasSize(2);
        assertThat(stories.story(ref).planned()).isEmpty();
        assertThat(stories.story(ref).pain()).isEmpty();
    }
}
