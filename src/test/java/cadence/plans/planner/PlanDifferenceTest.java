package cadence.plans.planner;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cadence.plans.planner.PlanDifference.Change;
import cadence.plans.planner.PlanDifference.Kind;
import cadence.plans.planner.PlannedSession.State;
import cadence.shared.TreatmentType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a change of life changes in a plan that was accepted before. */
class PlanDifferenceTest {

    private static final LocalDate TODAY = parse("2027-01-04");
    private static final UUID LONDON = new UUID(1, 1);

    @Test
    void an_event_moved_by_two_weeks_moves_its_sessions_and_keeps_what_is_before() {
        List<PlannedSession> before = accepted(race("2027-04-25", false));

        PlanDifference difference = difference(before, TODAY, race("2027-05-09", false));

        assertThat(difference.of(Kind.MOVED))
                .filteredOn(change -> change.after() != null && change.after().race() != null)
                .extracting(change -> day(change.before()), change -> day(change.after()), PlanDifferenceTest::rule)
                .contains(
                        tuple(parse("2027-04-24"), parse("2027-05-08"), Rule.PRE_EVENT),
                        tuple(parse("2027-04-26"), parse("2027-05-10"), Rule.POST_EVENT));
        assertThat(difference.of(Kind.KEPT))
                .extracting(change -> day(change.after()))
                .contains(parse("2027-01-04"), parse("2027-01-28"));
        assertThat(difference.of(Kind.DROPPED))
                .extracting(PlanDifferenceTest::rule)
                .doesNotContain(Rule.RACE_GONE);
    }

    @Test
    void a_withdrawn_event_drops_its_sessions_and_says_so() {
        List<PlannedSession> before = accepted(race("2027-04-25", false));

        PlanDifference difference = difference(before, TODAY, race("2027-04-25", true));

        assertThat(difference.of(Kind.DROPPED))
                .extracting(
                        change -> type(change.before()),
                        change -> change.because().getFirst())
                .contains(
                        tuple(TreatmentType.PRE_EVENT, Because.of(Rule.RACE_WITHDRAWN, "London Marathon")),
                        tuple(TreatmentType.POST_EVENT, Because.of(Rule.RACE_WITHDRAWN, "London Marathon")));
    }

    @Test
    void a_new_event_adds_its_sessions_and_the_gentler_takes_the_place_of_maintenance() {
        List<PlannedSession> before = accepted();
        LocalDate maintained = before.get(2).day();

        PlanDifference difference =
                difference(before, TODAY, race(maintained.plusDays(1).toString(), false));

        assertThat(difference.of(Kind.NEW))
                .extracting(change -> type(change.after()))
                .contains(TreatmentType.PRE_EVENT, TreatmentType.POST_EVENT);
        assertThat(difference.of(Kind.DROPPED))
                .filteredOn(change -> day(change.before()).equals(maintained))
                .extracting(PlanDifferenceTest::rule)
                .containsExactly(Rule.RACE_DAYS);
    }

    @Test
    void a_session_attended_early_moves_the_next_ones_and_stays_itself() {
        List<PlannedSession> before = new ArrayList<>(accepted());
        PlannedSession early = Sessions.on(before.get(1), parse("2027-01-20"), State.ATTENDED);
        before.set(0, Sessions.kept(before.get(0), State.ATTENDED, false, false));
        before.set(1, early);

        PlanDifference difference = difference(before, parse("2027-01-21"));

        assertThat(difference.changes().get(1).after()).isEqualTo(early);
        Change next = difference.changes().get(2);
        assertThat(next.kind()).isEqualTo(Kind.MOVED);
        assertThat(next.because()).contains(Because.of(Rule.MAINTENANCE, parse("2027-01-20")));
        assertThat(day(next.after())).isBetween(parse("2027-02-10"), parse("2027-02-17"));
    }

    @Test
    void a_missed_session_is_offered_anew_on_the_next_day_of_its_window() {
        List<PlannedSession> before = new ArrayList<>(accepted());
        before.set(0, Sessions.kept(before.get(0), State.ATTENDED, false, false));
        before.set(1, Sessions.kept(before.get(1), State.MISSED, true, false));
        assertThat(before.get(1).day()).isEqualTo(parse("2027-01-28"));

        PlanDifference difference = difference(before, parse("2027-01-28"));

        assertThat(difference.changes().get(1).kind()).isEqualTo(Kind.KEPT);
        assertThat(day(difference.changes().get(2).after())).isEqualTo(parse("2027-01-29"));
    }

    @Test
    void a_pinned_session_stays_and_what_it_breaks_is_said() {
        List<PlannedSession> before = new ArrayList<>(accepted());
        PlannedSession third = before.get(2);
        before.set(2, Sessions.kept(third, State.PLANNED, false, true));

        Plan plan = plan(before, TODAY, race(third.day().plusDays(3).toString(), false));

        assertThat(plan.sessions()).contains(before.get(2));
        assertThat(plan.problems()).extracting(Problem::kind).contains(Problem.Kind.PINNED_DEEP);
    }

    @Test
    void a_booking_on_a_day_that_the_plan_leaves_is_told() {
        List<PlannedSession> before = accepted(race("2027-04-25", false)).stream()
                .map(each -> Sessions.kept(each, each.state(), true, false))
                .toList();

        PlanDifference difference = difference(before, TODAY, race("2027-05-09", false));

        assertThat(difference.changes())
                .filteredOn(change -> change.before() != null)
                .allMatch(change -> change.losesBooking()
                        == (change.after() == null || !day(change.before()).equals(day(change.after()))));
        assertThat(difference.of(Kind.MOVED)).anyMatch(Change::losesBooking);
    }

    @Test
    void a_session_that_a_person_put_on_another_day_of_its_window_stays_there() {
        List<PlannedSession> before = accepted(race("2027-04-25", false)).stream()
                .map(each -> Sessions.on(each, each.window().latest(), State.PLANNED))
                .filter(each -> each.race() != null || each.day().equals(parse("2027-01-10")))
                .toList();
        assertThat(before).hasSize(3);

        PlanDifference difference = difference(before, TODAY, race("2027-04-25", false));

        assertThat(difference.of(Kind.KEPT))
                .extracting(change -> day(change.after()))
                .containsExactly(parse("2027-01-10"), parse("2027-04-25"), parse("2027-04-27"));
    }

    @Test
    void without_a_change_nothing_is_to_accept() {
        List<PlannedSession> before = accepted(race("2027-04-25", false));

        assertThat(difference(before, TODAY, race("2027-04-25", false)).isEmpty())
                .isTrue();
    }

    private static Race race(String day, boolean withdrawn) {
        return new Race(LONDON, "London Marathon", parse(day), parse(day), withdrawn);
    }

    private static List<PlannedSession> accepted(Race... races) {
        return Sessions.accepted(plan(List.of(), TODAY, races));
    }

    private static PlanDifference difference(List<PlannedSession> before, LocalDate today, Race... races) {
        return PlanDifference.between(before, plan(before, today, races));
    }

    private static Plan plan(List<PlannedSession> before, LocalDate today, Race... races) {
        return Planner.plan(new PlanRequest(
                today,
                TODAY,
                parse("2027-06-30"),
                null,
                List.of(races),
                Calendars.USUAL,
                false,
                Availability.UNKNOWN,
                before));
    }

    private static LocalDate day(PlannedSession session) {
        return session.day();
    }

    private static TreatmentType type(PlannedSession session) {
        return session.type();
    }

    private static Rule rule(Change change) {
        return change.because().getFirst().rule();
    }
}
