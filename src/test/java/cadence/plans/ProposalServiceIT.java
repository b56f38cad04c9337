package cadence.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.ClientRef;
import cadence.plans.TreatmentPlan.SessionState;
import cadence.plans.planner.PlanDifference.Kind;
import cadence.shared.AccountId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.PlanId;
import cadence.shared.Refused;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan is proposed, accepted, kept right when life changes, and leaves alone what happened or is pinned. */
class ProposalServiceIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final LocalDate RACE = LocalDate.of(2026, 11, 15);

    @Autowired
    private ProposalService proposals;

    @Autowired
    private PlanEditService edits;

    @Autowired
    private PlanService plans;

    @Autowired
    private EventService events;

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
    void a_draft_has_no_sessions_until_its_proposal_is_accepted() {
        PlanId plan = draft();
        assertThat(plans.plan(plan).sessions()).isEmpty();
        Proposal proposal = proposals.propose(plan);
        assertThat(proposal.difference().of(Kind.NEW)).isNotEmpty();

        proposals.accept(proposal);

        assertThat(plans.plan(plan).state()).isEqualTo(TreatmentPlan.State.ACTIVE);
        assertThat(plans.plan(plan).sessions())
                .hasSameSizeAs(proposal.difference().of(Kind.NEW));
        assertThat(proposals.propose(plan).isOpen()).isFalse();
    }

    @Test
    void an_event_that_is_entered_changes_the_proposal_and_nothing_before_it_is_accepted() {
        PlanId plan = accepted();
        events.enter(ref, "Race " + here, RACE, null, "3:25");

        Proposal proposal = proposals.propose(plan);

        assertThat(proposal.difference().of(Kind.NEW))
                .extracting(change -> change.after().type())
                .contains(TreatmentType.PRE_EVENT, TreatmentType.POST_EVENT);
        assertThat(types(plan)).doesNotContain(TreatmentType.PRE_EVENT);
        proposals.accept(proposal);
        assertThat(types(plan)).contains(TreatmentType.PRE_EVENT, TreatmentType.POST_EVENT);
        assertThat(proposals.propose(plan).isOpen()).isFalse();
    }

    @Test
    void a_proposal_that_would_be_another_one_by_now_is_not_accepted() {
        PlanId plan = accepted();
        Proposal seen = proposals.propose(plan);
        events.enter(ref, "Race " + here, RACE, null, "");

        assertThatThrownBy(() -> proposals.accept(seen))
                .isInstanceOf(Refused.class)
                .hasMessage("plans.proposal.changed-meanwhile");
    }

    @Test
    void a_refused_proposal_is_known_until_it_says_something_else() {
        PlanId plan = accepted();
        events.enter(ref, "Race " + here, RACE, null, "");
        proposals.refuse(proposals.propose(plan));
        assertThat(proposals.propose(plan).refused()).isTrue();

        events.withdraw(events.entries(ref).getFirst());
        events.enter(ref, "Another " + here, RACE.plusDays(14), null, "");

        assertThat(proposals.propose(plan).refused()).isFalse();
    }

    @Test
    void a_visit_in_the_window_keeps_the_session_and_one_that_was_missed_says_so() {
        PlanId plan = accepted();
        TreatmentPlan.Session first = plans.plan(plan).sessions().getFirst();
        visit(first.suggested(), "ATTENDED");
        clock.advance(Duration.ofDays(40));

        TreatmentPlan later = plans.plan(plan);

        assertThat(later.sessions().getFirst().state()).isEqualTo(SessionState.ATTENDED);
        assertThat(later.sessions().getFirst().isKept()).isTrue();
        assertThat(later.sessions().get(1).state()).isEqualTo(SessionState.MISSED);
        assertThat(later.kept()).isEqualTo(new TreatmentPlan.Kept(1, 2));
    }

    @Test
    void a_visit_outside_every_window_is_counted_from_and_is_no_session_of_the_plan() {
        PlanId plan = accepted();
        LocalDate early = plans.plan(plan).sessions().get(1).earliest().minusDays(6);
        visit(early, "SCHEDULED");

        Proposal proposal = proposals.propose(plan);

        assertThat(proposal.visits()).extracting(visit -> visit.day()).containsExactly(early);
        assertThat(proposal.isOpen()).isTrue();
        int sessions = plans.plan(plan).standing().size();
        proposals.accept(proposal);
        assertThat(plans.plan(plan).standing()).hasSizeLessThanOrEqualTo(sessions + 1);
        assertThat(proposals.propose(plan).isOpen()).isFalse();
    }

    @Test
    void a_pinned_session_stays_when_the_event_comes_on_its_day() {
        PlanId plan = accepted();
        TreatmentPlan.Session second = plans.plan(plan).sessions().get(1);
        proposals.pin(plan, second.id(), "only Fridays");
        events.enter(ref, "Race " + here, second.suggested(), null, "");

        Proposal proposal = proposals.propose(plan);
        proposals.accept(proposal);

        TreatmentPlan.Session after = plans.plan(plan).sessions().stream()
                .filter(session -> session.id().equals(second.id()))
                .findFirst()
                .orElseThrow();
        assertThat(after.window()).isEqualTo(second.window());
        assertThat(after.pin()).isNotNull();
        assertThat(proposal.problems()).isNotEmpty();
    }

    @Test
    void a_booking_that_the_plan_leaves_stands_in_the_diary_and_is_shown_beside_the_session() {
        PlanId plan = draft();
        events.enter(ref, "Race " + here, RACE, null, "");
        proposals.accept(proposals.propose(plan));
        visit("PRE_EVENT", RACE.minusDays(1), "SCHEDULED");
        EventEntry entry = events.entries(ref).getFirst();
        events.withdraw(entry);

        Proposal proposal = proposals.propose(plan);
        assertThat(proposal.difference().of(Kind.DROPPED)).anyMatch(change -> change.losesBooking());
        proposals.accept(proposal);

        assertThat(plans.plan(plan).sessions())
                .filteredOn(session -> session.left() != null)
                .singleElement()
                .matches(session -> session.state() == SessionState.DROPPED);
        assertThat(proposals.propose(plan).isOpen()).isFalse();
    }

    @Test
    void a_booking_left_behind_in_the_same_window_is_not_proposed_to_move_for_ever() {
        PlanId plan = draft();
        events.enter(ref, "Race " + here, RACE, null, "");
        proposals.accept(proposals.propose(plan));
        visit("PRE_EVENT", RACE.minusDays(1), "SCHEDULED");
        // Another race before it, and the day of the booking the only one for the session after that race.
        events.enter(ref, "Earlier race " + here, RACE.minusDays(3), null, "");
        fixtures.jdbc()
                .sql("insert into client_absence (client_id, clinic_id, first_day, last_day) values (?, ?, ?, ?)")
                .params(ref.client().value(), here.value(), RACE.minusDays(3), RACE.minusDays(2))
                .update();

        Proposal proposal = proposals.propose(plan);
        assertThat(proposal.difference().of(Kind.MOVED)).anyMatch(change -> change.losesBooking());
        proposals.accept(proposal);

        assertThat(plans.plan(plan).sessions())
                .filteredOn(session -> session.left() != null)
                .singleElement()
                .matches(session -> session.day().equals(RACE));
        assertThat(proposals.propose(plan).isOpen()).isFalse();
    }

    @Test
    void a_shift_of_one_day_makes_no_weekday_for_the_whole_plan() {
        shift(DayOfWeek.THURSDAY, null);
        shift(TODAY.getDayOfWeek(), TODAY);

        Proposal proposal = proposals.propose(draft());

        assertThat(proposal.proposed().sessions())
                .isNotEmpty()
                .allMatch(session -> session.day().getDayOfWeek() == DayOfWeek.THURSDAY);
    }

    private void shift(DayOfWeek day, @Nullable LocalDate until) {
        fixtures.jdbc()
                .sql(
                        "insert into roster_shift (clinic_id, therapist_id, weekday, starts, ends, valid_from, valid_until)"
                                + " values (?, ?, ?, '09:00', '15:00', ?, ?)")
                .params(here.value(), elise.value(), day.getValue(), TODAY, until)
                .update();
    }

    @Test
    void who_does_not_treat_the_client_neither_sees_nor_accepts_a_proposal() {
        PlanId plan = draft();
        Proposal seen = proposals.propose(plan);
        for (AccountId stranger :
                List.of(fixtures.therapist(here), fixtures.therapist(fixtures.clinic()), fixtures.manager(here))) {
            As.person(stranger);
            assertThatThrownBy(() -> proposals.propose(plan)).isInstanceOfAny(NotFound.class, RuntimeException.class);
            assertThatThrownBy(() -> proposals.accept(seen)).isInstanceOf(RuntimeException.class);
        }
    }

    private PlanId draft() {
        return edits.draft(
                ref, new PlanDetails("Keep running", null, TODAY, null, false, List.of(), List.of(), List.of()));
    }

    private PlanId accepted() {
        PlanId plan = draft();
        proposals.accept(proposals.propose(plan));
        return plan;
    }

    private List<TreatmentType> types(PlanId plan) {
        return plans.plan(plan).standing().stream()
                .map(TreatmentPlan.Session::type)
                .toList();
    }

    private void visit(LocalDate day, String outcome) {
        visit("MAINTENANCE", day, outcome);
    }

    private void visit(String type, LocalDate day, String outcome) {
        var visit = fixtures.appointment(
                here, elise, ref.client(), day.atTime(10, 0).toInstant(ZoneOffset.UTC), 60, outcome);
        fixtures.jdbc()
                .sql("update appointment set treatment_type = ? where id = ?")
                .params(type, visit.value())
                .update();
    }
}
