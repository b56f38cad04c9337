package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.clients.ClientRef;
import cadence.plans.GoalMeasures;
import cadence.plans.GoalMeasures.Better;
import cadence.plans.GoalMeasures.Course;
import cadence.plans.GoalMeasures.Offer;
import cadence.plans.GoalMeasures.Value;
import cadence.plans.GoalMeasures.What;
import cadence.plans.PlanDetails;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GoalMeasuresIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final What LEFT_ANKLE = new What("ANKLE_DORSIFLEXION", "", PlanDetails.Side.LEFT);

    @Autowired
    private SessionNoteService notes;

    @Autowired
    private GoalMeasures measures;

    private ClinicId clinic;
    private AccountId elise;
    private ClientRef client;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        client = new ClientRef(fixtures.client(clinic), clinic);
        As.person(elise);
        sign(28, 6, angle(Side.LEFT, 5), angle(Side.RIGHT, 11), activity(4));
        sign(14, 3, angle(Side.LEFT, 9), activity(7));
    }

    @Test
    void one_side_has_its_own_values_and_knows_the_other() {
        Course course = course(LEFT_ANKLE);

        assertThat(course.values()).containsExactly(value(28, 5), value(14, 9));
        assertThat(course.otherSide()).containsExactly(value(28, 11));
        assertThat(course.better()).isEqualTo(Better.MORE);
    }

    @Test
    void the_difference_between_sides_is_told_of_days_with_both_and_less_is_better() {
        Course course = course(new What("ANKLE_DORSIFLEXION", "", null));

        assertThat(course.values()).containsExactly(value(28, 6));
        assertThat(course.better()).isEqualTo(Better.LESS);
    }

    @Test
    void pain_before_a_session_is_a_measure_and_less_is_better() {
        Course course = course(new What("PAIN", "", null));

        assertThat(course.values())
                .containsExactly(
                        new Value(TODAY.minusDays(28), BigDecimal.valueOf(6)),
                        new Value(TODAY.minusDays(14), BigDecimal.valueOf(3)));
        assertThat(course.better()).isEqualTo(Better.LESS);
        assertThat(course.steps()).hasSize(1);
    }

    @Test
    void an_activity_is_the_clients_own_and_another_one_has_no_values() {
        assertThat(measures.values(client, GoalMeasures.ACTIVITY, "Going downstairs", null))
                .containsExactly(value(28, 4), value(14, 7));
        assertThat(measures.values(client, GoalMeasures.ACTIVITY, "Long run", null))
                .isEmpty();
        assertThat(measures.courses(client, List.of(new What("", "", null)))).isEmpty();
    }

    @Test
    void what_was_measured_is_offered_first_with_its_latest_value_and_everything_once() {
        List<Offer> offers = measures.offers(client);

        assertThat(offers.stream().filter(offer -> offer.latest() != null).map(Offer::words))
                .containsExactly(
                        "Ankle dorsiflexion, left",
                        "Ankle dorsiflexion, right",
                        "Ankle dorsiflexion, left/right difference",
                        "Going downstairs, PSFS",
                        "Pain before a session");
        assertThat(offers.getFirst().latest()).isEqualTo(value(14, 9));
        assertThat(offers).extracting(Offer::words).doesNotHaveDuplicates().contains("Fatigue", "Lumbar flexion");
        assertThat(offers.subList(5, offers.size()))
                .allSatisfy(offer -> assertThat(offer.latest()).isNull());
    }

    @Test
    void reading_values_is_in_the_trail_once_and_names_alone_are_for_whom_notes_are_closed() {
        long before = trail(elise);
        measures.courses(client, List.of(LEFT_ANKLE, new What("PAIN", "", null)));
        assertThat(trail(elise)).isEqualTo(before + 1);

        AccountId daniel = fixtures.therapist(clinic);
        assertThat(As.person(daniel, () -> measures.values(client, "PAIN", "", null)))
                .isEmpty();
        assertThat(As.person(daniel, () -> measures.offers(client)))
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer.latest()).isNull());
        assertThat(trail(daniel)).isZero();
    }

    private long trail(AccountId actor) {
        return fixtures.jdbc()
                .sql(
                        "select count(*) from audit_entry where action = 'measure.list' and actor_id = ? and client_id = ?")
                .params(actor.value(), client.client().value())
                .query(Long.class)
                .single();
    }

    private Course course(What what) {
        return measures.courses(client, List.of(what)).get(what);
    }

    private static Value value(int daysAgo, int figure) {
        return new Value(TODAY.minusDays(daysAgo), new BigDecimal(figure + ".0"));
    }

    private void sign(int daysAgo, int pain, Measurement... taken) {
        AppointmentId visit = fixtures.appointment(
                clinic, elise, client.client(), TestClock.START.minus(Duration.ofDays(daysAgo)), 60, "ATTENDED");
        notes.sign(
                visit,
                new DraftContent(
                        TreatmentType.MAINTENANCE,
                        null,
                        "Both calves tight",
                        Map.of(NotePart.OBJECTIVE, "Taut band."),
                        null,
                        45,
                        pain,
                        2,
                        List.of(),
                        BodyChart.EMPTY,
                        List.of(taken),
                        Set.of(),
                        new Screening(TestClock.START, Set.of(), null, null)),
                0);
    }

    private static Measurement angle(Side side, int degrees) {
        return new Measurement(Measure.ANKLE_DORSIFLEXION, "", side, BigDecimal.valueOf(degrees));
    }

    private static Measurement activity(int score) {
        return new Measurement(Measure.PSFS, "Going downstairs", null, BigDecimal.valueOf(score));
    }
}
