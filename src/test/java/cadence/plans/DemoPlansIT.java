package cadence.plans;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.clinics.ClinicSettings;
import cadence.demo.DemoDatabase;
import cadence.plans.planner.PlanDifference;
import cadence.plans.planner.PlanDifference.Kind;
import cadence.plans.planner.PlanRequest;
import cadence.plans.planner.PlannedSession;
import cadence.plans.planner.Planner;
import cadence.plans.planner.PlannerSettings;
import cadence.plans.planner.Race;
import cadence.shared.ClientId;
import cadence.shared.TreatmentType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo's plans are the planner's own: to open one shows nothing to change, but for one whose event was just moved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoPlansIT {

    private static final Instant NOW = Instant.parse("2026-11-23T09:41:00Z");

    private JdbcClient jdbc;
    private List<Proposal> proposals;

    @BeforeAll
    void load() throws Exception {
        DemoDatabase database = DemoDatabase.create("demo_plans");
        database.load(NOW);
        jdbc = database.jdbc();
        proposals = new ArrayList<>();
        PlanQuery plans = new PlanQuery(jdbc);
        for (ClientRef client : jdbc.sql("select client_id, clinic_id from treatment_plan where state = 'ACTIVE'")
                .query((row, number) -> PlanRows.client(row))
                .list()) {
            proposals.add(propose(plans.plans(client).getFirst()));
        }
    }

    private Proposal propose(TreatmentPlan plan) {
        List<Race> races = new RaceQuery(jdbc).races(plan.client());
        List<PlannedSession> visits = new UnplannedVisitQuery(jdbc).of(plan);
        List<PlannedSession> sessions = new ArrayList<>(
                plan.standing().stream().map(TreatmentPlan.Session::planned).toList());
        sessions.addAll(visits);
        PlannerSettings settings = settings(plan);
        return Proposal.of(
                plan,
                races,
                visits,
                Planner.plan(new PlanRequest(
                        plan.today(),
                        plan.startsOn(),
                        plan.endsOn(),
                        plan.details().course(),
                        races,
                        settings,
                        plan.details().stageSessions(),
                        new AvailabilityQuery(jdbc).of(plan),
                        sessions)),
                "");
    }

    private PlannerSettings settings(TreatmentPlan plan) {
        return jdbc.sql("select run_up_weeks, run_up_interval_days, deep_session_gap_days from clinic where id = ?")
                .param(plan.client().clinic().value())
                .query((row, number) -> new PlannerSettings(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        PlannerSettings.of(ClinicSettings.INITIAL).maintenance(),
                        PlannerSettings.of(ClinicSettings.INITIAL).preEvent(),
                        PlannerSettings.of(ClinicSettings.INITIAL).postEvent()))
                .single();
    }

    @Test
    void to_open_a_demo_plan_shows_nothing_to_change() {
        List<String> open = proposals.stream()
                .filter(Proposal::isOpen)
                .filter(proposal -> !proposal.plan().client().client().equals(tomasz()))
                .map(proposal -> name(proposal) + ": " + changes(proposal))
                .toList();

        assertThat(proposals).hasSizeGreaterThan(40);
        assertThat(open).isEmpty();
    }

    @Test
    void the_marathon_that_was_moved_by_two_weeks_shows_as_a_difference() {
        Proposal moved = proposals.stream()
                .filter(proposal -> proposal.plan().client().client().equals(tomasz()))
                .findFirst()
                .orElseThrow();
        PlanDifference difference = moved.difference();

        assertThat(difference.of(Kind.MOVED))
                .as(changes(moved))
                .filteredOn(change -> change.after() != null)
                .extracting(change -> change.after().type())
                .contains(TreatmentType.PRE_EVENT, TreatmentType.POST_EVENT);
        assertThat(difference.of(Kind.NEW)).as(changes(moved)).isNotEmpty();
        assertThat(difference.of(Kind.DROPPED)).as(changes(moved)).isNotEmpty();
        assertThat(difference.of(Kind.KEPT)).as(changes(moved)).hasSizeGreaterThan(3);
    }

    @Test
    void some_rules_collide_and_some_plans_keep_every_rule() {
        List<String> problems = proposals.stream()
                .filter(proposal -> !proposal.problems().isEmpty())
                .map(proposal -> name(proposal) + ": " + proposal.problems())
                .toList();

        assertThat(problems).isNotEmpty();
        assertThat(problems.size()).as(String.join("\n", problems)).isLessThan(proposals.size() / 2);
    }

    private ClientId tomasz() {
        return new ClientId(jdbc.sql("select id from client where family_name = 'Wiśniewski' and given_name = 'Tomasz'")
                .query(UUID.class)
                .single());
    }

    private String name(Proposal proposal) {
        return jdbc.sql("select given_name || ' ' || family_name from client where id = ?")
                .param(proposal.plan().client().client().value())
                .query(String.class)
                .single();
    }

    private static String changes(Proposal proposal) {
        return proposal.difference().changes().stream()
                .filter(change -> change.kind() != Kind.KEPT || change.changesWindow())
                .map(change -> change.kind() + " " + about(change.before()) + " -> " + about(change.after()) + " "
                        + change.because().stream()
                                .map(each -> each.rule().name())
                                .toList())
                .collect(Collectors.joining("\n    ", "\n    ", "\n"));
    }

    private static String about(PlannedSession session) {
        return session == null
                ? "-"
                : session.type() + " " + session.window() + (session.booked() ? " booked" : "")
                        + (session.pinned() ? " pinned" : "") + " "
                        + session.treatment().depth();
    }
}
