package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.ClientRef;
import cadence.notes.MeasureHistory.Pain;
import cadence.notes.MeasureHistory.Series;
import cadence.notes.MeasureHistory.Value;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
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

class MeasurementServiceIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Autowired
    private SessionNoteService notes;

    @Autowired
    private MeasurementService measurements;

    private ClinicId clinic;
    private AccountId elise;
    private ClientId client;
    private ClientRef ref;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        client = fixtures.client(clinic);
        ref = new ClientRef(client, clinic);
        As.person(elise);
    }

    @Test
    void signed_values_stand_in_the_order_of_their_days_and_drafts_are_left_out() {
        sign(14, angle(Side.LEFT, 9), angle(Side.RIGHT, 14));
        sign(28, angle(Side.LEFT, 7), stairs(4));
        notes.saveDraft(visit(1), content(angle(Side.LEFT, 11)), 0);

        MeasureHistory history = measurements.historyOf(ref);

        assertThat(history.series())
                .containsExactly(
                        new Series(
                                Measurable.of(Measure.ANKLE_DORSIFLEXION),
                                List.of(
                                        new Value(TODAY.minusDays(28), Side.LEFT, new BigDecimal("7.0")),
                                        new Value(TODAY.minusDays(14), Side.LEFT, new BigDecimal("9.0")),
                                        new Value(TODAY.minusDays(14), Side.RIGHT, new BigDecimal("14.0")))),
                        new Series(
                                Measurable.activity("Going downstairs"),
                                List.of(new Value(TODAY.minusDays(28), null, new BigDecimal("4.0")))));
        assertThat(history.pain())
                .containsExactly(new Pain(TODAY.minusDays(28), 5, 2), new Pain(TODAY.minusDays(14), 5, 2));
    }

    @Test
    void the_last_measured_joints_are_offered_first_and_every_activity_of_the_clients_own() {
        sign(28, stairs(4), angle(Side.LEFT, 7));
        sign(
                14,
                new Measurement(Measure.STRAIGHT_LEG_RAISE, "", Side.LEFT, BigDecimal.valueOf(74)),
                angle(Side.LEFT, 9),
                angle(Side.RIGHT, 14));

        MeasureOffer offer = measurements.offerFor(ref);

        assertThat(offer.last())
                .containsExactly(Measurable.of(Measure.STRAIGHT_LEG_RAISE), Measurable.of(Measure.ANKLE_DORSIFLEXION));
        assertThat(offer.lastOn()).isEqualTo(TODAY.minusDays(14));
        assertThat(offer.activities()).containsExactly(Measurable.activity("Going downstairs"));
    }

    @Test
    void who_may_not_read_the_notes_reads_no_measurements() {
        sign(14, angle(Side.LEFT, 9));
        AccountId daniel = fixtures.therapist(clinic);
        assertThatThrownBy(() -> As.person(daniel, () -> measurements.historyOf(ref)))
                .isInstanceOf(NotFound.class);
        assertThat(As.person(daniel, () -> measurements.offerFor(ref))).isEqualTo(MeasureOffer.NONE);

        fixtures.treats(daniel, client, clinic);
        assertThat(As.person(daniel, () -> measurements.historyOf(ref)).series())
                .hasSize(1);
    }

    private void sign(int daysAgo, Measurement... taken) {
        notes.sign(visit(daysAgo), content(taken), 0);
    }

    private AppointmentId visit(int daysAgo) {
        return fixtures.appointment(
                clinic, elise, client, TestClock.START.minus(Duration.ofDays(daysAgo)), 60, "ATTENDED");
    }

    private static DraftContent content(Measurement... taken) {
        return new DraftContent(
                TreatmentType.MAINTENANCE,
                null,
                "Both calves tight",
                Map.of(NotePart.OBJECTIVE, "Taut band."),
                null,
                45,
                5,
                2,
                List.of(),
                BodyChart.EMPTY,
                List.of(taken),
                Set.of(),
                new Screening(TestClock.START, Set.of(), null, null));
    }

    private static Measurement angle(Side side, int degrees) {
        return new Measurement(Measure.ANKLE_DORSIFLEXION, "", side, BigDecimal.valueOf(degrees));
    }

    private static Measurement stairs(int score) {
        return new Measurement(Measure.PSFS, "Going downstairs", null, BigDecimal.valueOf(score));
    }
}
