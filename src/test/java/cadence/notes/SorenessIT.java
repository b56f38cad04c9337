package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cadence.clients.ClientRef;
import cadence.notes.SorenessCurve.Hour;
import cadence.notes.SorenessCurve.Value;
import cadence.plans.EntryId;
import cadence.plans.EventService;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClinicId;
import cadence.shared.NotFound;
import cadence.shared.Refused;
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
import org.springframework.dao.DataAccessException;

class SorenessIT extends PostgresIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Autowired
    private SorenessService soreness;

    @Autowired
    private EventService events;

    @Autowired
    private SessionNoteService notes;

    private ClinicId clinic;
    private AccountId elise;
    private ClientRef client;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        client = new ClientRef(fixtures.client(clinic), clinic);
        fixtures.treats(elise, client.client(), clinic);
        As.person(elise);
    }

    @Test
    void a_value_in_a_note_belongs_to_the_nearest_event_up_to_four_days_before_it() {
        EntryId june = race(90, 0);
        EntryId stages = race(40, 5);
        race(33, 0);
        sign(40 - 5 + 20, Measure.SORENESS_24, 9);
        sign(87, Measure.SORENESS_24, 6);
        sign(86, Measure.SORENESS_72, 2);
        sign(32, Measure.SORENESS_24, 7);
        sign(91, Measure.SORENESS_BASELINE, 1);

        List<SorenessCurve> curves = soreness.curvesOf(client);

        assertThat(curves).hasSize(3);
        assertThat(curves.getFirst().at(Hour.HOURS_24)).isEqualTo(value("7.0", false));
        assertThat(curves.get(1).entry().id()).isEqualTo(stages);
        assertThat(curves.get(1).isEmpty()).isTrue();
        assertThat(curves.getLast().entry().id()).isEqualTo(june);
        assertThat(curves.getLast().values())
                .containsOnly(
                        Map.entry(Hour.BASELINE, value("1.0", false)),
                        Map.entry(Hour.HOURS_24, value("6.0", false)),
                        Map.entry(Hour.HOURS_72, value("2.0", false)));
    }

    @Test
    void what_the_client_reported_wins_over_a_note_and_can_be_taken_back() {
        EntryId race = race(3, 0);
        sign(2, Measure.SORENESS_24, 6);

        soreness.report(client, race, Map.of(Hour.HOURS_24, 5, Hour.HOURS_48, 7));
        assertThat(curve().values())
                .containsOnly(Map.entry(Hour.HOURS_24, value("5", true)), Map.entry(Hour.HOURS_48, value("7", true)));

        soreness.report(client, race, Map.of(Hour.HOURS_48, 7));
        assertThat(curve().at(Hour.HOURS_24)).isEqualTo(value("6.0", false));
        assertThat(curve().reported()).containsOnly(Map.entry(Hour.HOURS_48, 7));
        assertThat(trail("soreness.report")).isEqualTo(2);
    }

    @Test
    void hours_to_come_and_figures_off_the_scale_are_refused_beside_the_field_and_nothing_is_kept() {
        EntryId race = race(1, 0);

        assertThatThrownBy(() -> soreness.report(client, race, Map.of(Hour.HOURS_24, 4, Hour.HOURS_48, 3)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.field()).isEqualTo("HOURS_48");
                    assertThat(refused.messageKey()).isEqualTo("notes.soreness.not-yet");
                });
        assertThatThrownBy(() -> soreness.report(client, race, Map.of(Hour.HOURS_24, 11)))
                .isInstanceOf(Refused.class);
        assertThat(curve().isEmpty()).isTrue();
    }

    @Test
    void an_event_to_come_or_not_started_has_no_curve() {
        race(-10, 0);
        race(20, 0);
        events.withdraw(events.entries(client).getLast());

        assertThat(soreness.curvesOf(client)).isEmpty();
    }

    @Test
    void only_who_treats_the_client_reads_and_writes_and_no_other_clients_entry_is_taken() {
        EntryId race = race(3, 0);
        soreness.report(client, race, Map.of(Hour.HOURS_24, 5));
        assertThat(trail("soreness.report")).isEqualTo(1);

        for (AccountId other : List.of(
                fixtures.therapist(clinic),
                fixtures.manager(clinic),
                fixtures.admin(),
                fixtures.therapist(fixtures.clinic()))) {
            As.person(other);
            assertThatThrownBy(() -> soreness.curvesOf(client)).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> soreness.report(client, race, Map.of(Hour.HOURS_24, 1)))
                    .isInstanceOf(RuntimeException.class);
        }

        As.person(elise);
        assertThat(curve().at(Hour.HOURS_24)).isEqualTo(value("5", true));
        ClientRef another = new ClientRef(fixtures.client(clinic), clinic);
        fixtures.treats(elise, another.client(), clinic);
        assertThatThrownBy(() -> soreness.report(another, race, Map.of(Hour.HOURS_24, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixtures.jdbc()
                        .sql("update client_soreness set client_id = ? where entry_id = ?")
                        .params(another.client().value(), race.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private SorenessCurve curve() {
        return soreness.curvesOf(client).getFirst();
    }

    private long trail(String action) {
        return fixtures.jdbc()
                .sql("select count(*) from audit_entry where action = ? and client_id = ?")
                .params(action, client.client().value())
                .query(Long.class)
                .single();
    }

    private static Value value(String figure, boolean reported) {
        return new Value(new BigDecimal(figure), reported);
    }

    /** Its last day lies so many days ago; before that are as many stages. */
    private EntryId race(int daysAgo, int stages) {
        LocalDate last = TODAY.minusDays(daysAgo);
        return events.enter(client, "Race " + ClinicId.next(), last.minusDays(stages), last, "");
    }

    private void sign(int daysAgo, Measure measure, int score) {
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
                                5,
                                2,
                                List.of(),
                                BodyChart.EMPTY,
                                List.of(new Measurement(measure, "", null, BigDecimal.valueOf(score))),
                                Set.of(),
                                new Screening(TestClock.START, Set.of(), null, null))
                        .withException("Came to have it looked at"),
                0);
    }
}
