package cadence.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.ClientRef;
import cadence.plans.PlanDetails.Goal;
import cadence.plans.PlanVersion.Deed;
import cadence.plans.PlanVersionService.Compared;
import cadence.plans.TreatmentPlan.State;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.PlanId;
import cadence.shared.Refused;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans are written, reviewed and ended by those who treat the client; each step is kept. Today is 15 September 2026. */
class PlanEditServiceIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Autowired
    private PlanEditService edits;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanReviewService reviews;

    @Autowired
    private PlanVersionService versions;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private ClinicId here;
    private AccountId elise;
    private ClientRef ref;

    @BeforeEach
    void people() {
        here = fixtures.clinic();
        elise = fixtures.therapist(here);
        ClientId tomasz = fixtures.client("Tomasz", "Wiśniewski", here);
        fixtures.treats(elise, tomasz, here);
        ref = new ClientRef(tomasz, here);
        As.person(elise);
    }

    @Test
    void what_the_rules_take_the_database_keeps_and_the_planner_can_plan() {
        OddPlans odd = new OddPlans(42, TODAY, 25);
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            PlanInput input = odd.next();
            try {
                PlanId plan = edits.draft(ref, input);
                taken.add(input.reason());
                Proposal proposal = proposals.propose(plan);
                assertSame(proposal.plan().details(), PlanRules.fit(input, TODAY));
                edits.discard(proposal.plan());
            } catch (Refused refused) {
                assertThat(refused.field()).isNotEmpty();
            }
        }
        assertThat(taken).hasSizeBetween(20, 140);
    }

    @Test
    void there_is_one_open_plan_and_another_after_it_ended() {
        PlanId first = draft();
        assertThatThrownBy(this::draft).isInstanceOf(Refused.class).hasMessage("plans.edit.open-already");
        edits.discard(plans.plan(first));
        assertThat(plans.plan(first).state()).isEqualTo(State.STOPPED);
        assertThat(draft()).isNotEqualTo(first);
    }

    @Test
    void only_an_active_plan_is_completed_or_stopped_and_only_a_draft_discarded() {
        TreatmentPlan draft = plans.plan(draft());
        assertThatThrownBy(() -> edits.complete(draft, "")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> edits.stop(draft, "Moved")).isInstanceOf(Refused.class);
        proposals.accept(proposals.propose(draft.id()));
        assertThatThrownBy(() -> edits.discard(plans.plan(draft.id()))).isInstanceOf(Refused.class);
        edits.stop(plans.plan(draft.id()), "Moved");
        assertThatThrownBy(() -> edits.complete(plans.plan(draft.id()), "")).isInstanceOf(Refused.class);
    }

    @Test
    void of_two_who_change_it_the_second_is_told() {
        TreatmentPlan seen = plans.plan(draft());
        edits.change(seen, details("Once", null));
        assertThatThrownBy(() -> edits.change(seen, details("Twice", null)))
                .isInstanceOf(Refused.class)
                .hasMessage("plans.changed-meanwhile");
        assertThat(plans.plan(seen.id()).reason()).isEqualTo("Once");
    }

    @Test
    void a_review_keeps_its_words_the_values_taken_and_the_day_it_counts_for() {
        PlanId plan = active(TODAY.plusDays(40));
        clock.advance(Duration.ofDays(22));
        LocalDate half = TODAY.plusDays(20);
        assertThat(PlanReviews.due(plans.plan(plan))).contains(half);

        reviews.hold(plans.plan(plan), "Better downhill\nthan up", Map.of(0, new BigDecimal("7.5")));

        TreatmentPlan held = plans.plan(plan);
        assertThat(PlanReviews.due(held)).isEmpty();
        assertThat(held.reviews()).singleElement().satisfies(review -> {
            assertThat(review.dueOn()).isEqualTo(half);
            assertThat(review.words()).isEqualTo("Better downhill\nthan up");
        });
        Goal goal = held.goals().getFirst();
        assertThat(goal.latest()).isEqualByComparingTo("7.5");
        assertThat(goal.latestOn()).isEqualTo(TODAY.plusDays(22));
        assertThat(goal.baseline()).isEqualByComparingTo("4");
    }

    @Test
    void a_review_without_words_or_with_a_value_out_of_bounds_changes_nothing() {
        PlanId plan = active(null);
        TreatmentPlan seen = plans.plan(plan);
        assertThatThrownBy(() -> reviews.hold(seen, " \n", Map.of()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("words"));
        assertThatThrownBy(() -> reviews.hold(seen, "Fine", Map.of(0, new BigDecimal("10000"))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("goals.0.latest"));
        assertThatThrownBy(() -> reviews.hold(seen, "x".repeat(2001), Map.of())).isInstanceOf(Refused.class);
        assertThat(plans.plan(plan).reviews()).isEmpty();
    }

    @Test
    void each_step_is_a_version_that_reads_back_as_it_was() {
        PlanId plan = active(null);
        edits.change(plans.plan(plan), details("Calf, and hip", null));
        reviews.hold(plans.plan(plan), "Fine", Map.of());
        edits.complete(plans.plan(plan), "Ran London");

        assertThat(versions.versions(plan))
                .extracting(PlanVersion::deed)
                .containsExactly(Deed.COMPLETED, Deed.REVIEWED, Deed.CHANGED, Deed.ACCEPTED, Deed.CREATED);
        Compared third = versions.version(plan, 3);
        assertThat(third.content().details().reason()).isEqualTo("Calf, and hip");
        assertSame(third.before().details(), details("Keep running", null));
        assertThat(third.before().sessions().planned()).isPositive();
        assertThat(versions.version(plan, 1).before()).isNull();
        assertThat(versions.version(plan, 5).content().state()).isEqualTo(State.COMPLETED);
        assertThatThrownBy(() -> versions.version(plan, 6)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_version_and_a_review_can_neither_be_changed_nor_deleted_by_the_application() {
        PlanId plan = active(null);
        reviews.hold(plans.plan(plan), "Fine", Map.of());
        for (String deed : List.of(
                "update plan_version set words = 'x'",
                "delete from plan_version",
                "truncate plan_version",
                "update plan_review set words = 'x'",
                "delete from plan_review",
                "delete from treatment_plan")) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            status -> jdbc.sql(deed).update()))
                    .as(deed)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThat(versions.versions(plan)).hasSize(3);
    }

    @Test
    void nobody_writes_a_version_in_the_name_of_another() {
        PlanId plan = active(null);
        AccountId daniel = fixtures.therapist(here);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> jdbc.sql(
                                "insert into plan_version (plan_id, client_id, clinic_id, number, made_at, made_by, deed, content)"
                                        + " values (?, ?, ?, 9, now(), ?, 'CHANGED', '{}')")
                        .params(plan.value(), ref.client().value(), here.value(), daniel.value())
                        .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void who_does_not_treat_the_client_finds_no_plan_and_writes_none() {
        PlanId plan = active(null);
        TreatmentPlan seen = plans.plan(plan);
        for (AccountId stranger : List.of(
                fixtures.therapist(here),
                fixtures.manager(here),
                fixtures.therapist(fixtures.clinic()),
                fixtures.admin())) {
            As.person(stranger);
            refused(() -> edits.draft(ref, details("Mine", null)));
            refused(() -> edits.change(seen, details("Mine", null)));
            refused(() -> edits.stop(seen, "Mine"));
            refused(() -> edits.writing(ref));
            refused(() -> reviews.hold(seen, "Mine", Map.of()));
            refused(() -> versions.versions(plan));
            refused(() -> versions.version(plan, 1));
        }
        As.person(elise);
        assertThat(plans.plan(plan).reason()).isEqualTo("Keep running");
    }

    @Test
    void a_colleague_reads_for_the_team_where_the_clinic_says_so_and_writes_nothing() {
        PlanId plan = active(null);
        TreatmentPlan seen = plans.plan(plan);
        fixtures.jdbc()
                .sql("update clinic set notes_readable_by = 'TEAM' where id = ?")
                .param(here.value())
                .update();
        As.person(fixtures.therapist(here));
        assertThat(plans.plan(plan).reason()).isEqualTo("Keep running");
        assertThat(versions.versions(plan)).hasSize(2);
        assertThat(edits.mayWrite(ref)).isFalse();
        refused(() -> edits.change(seen, details("Mine", null)));
        refused(() -> reviews.hold(seen, "Mine", Map.of()));
    }

    private static void refused(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfAny(NotFound.class, AccessDeniedException.class);
    }

    /** Whatever zeros stand behind a value. */
    private static void assertSame(PlanDetails is, PlanDetails was) {
        assertThat(is)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(was);
    }

    private PlanId draft() {
        return edits.draft(ref, details("Keep running", null));
    }

    private PlanId active(LocalDate end) {
        PlanId plan = edits.draft(ref, details("Keep running", end));
        proposals.accept(proposals.propose(plan));
        return plan;
    }

    private static PlanDetails details(String reason, LocalDate end) {
        return new PlanDetails(
                reason,
                null,
                TODAY,
                end,
                false,
                List.of(Goal.byHand("Going downstairs", "", new BigDecimal("4.00"), null, new BigDecimal("9.00"))),
                List.of(),
                List.of());
    }
}
