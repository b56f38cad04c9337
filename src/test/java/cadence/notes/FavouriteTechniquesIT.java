package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClientId;
import cadence.shared.ClinicId;
import cadence.shared.TreatmentType;
import cadence.testing.As;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FavouriteTechniquesIT extends PostgresIT {

    private static final TechniqueLine EFFLEURAGE = new TechniqueLine("Both calves", "Effleurage", 2, 12);
    private static final TechniqueLine FRICTION = new TechniqueLine("Left calf", "Friction", 3, 8);

    @Autowired
    private FavouriteTechniquesService favourites;

    @Autowired
    private SessionNoteService notes;

    private ClinicId clinic;
    private AccountId elise;
    private ClientId client;
    private int session;

    @BeforeEach
    void make() {
        clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        client = fixtures.client(clinic);
        As.person(elise);
    }

    @Test
    void the_most_used_come_first_with_the_pressure_and_minutes_most_used() {
        sign(TreatmentType.MAINTENANCE, EFFLEURAGE, FRICTION);
        sign(TreatmentType.MAINTENANCE, new TechniqueLine("Both calves", "Effleurage", 3, 10), EFFLEURAGE);

        assertThat(favourites.of(TreatmentType.MAINTENANCE)).containsExactly(EFFLEURAGE, FRICTION);
    }

    @Test
    void other_types_drafts_and_colleagues_do_not_count() {
        sign(TreatmentType.PRE_EVENT, EFFLEURAGE);
        notes.saveDraft(appointment(elise), content(TreatmentType.MAINTENANCE, FRICTION), 0);
        AccountId daniel = fixtures.therapist(clinic);
        fixtures.treats(daniel, client, clinic);
        AppointmentId his = appointment(daniel);
        As.person(daniel, () -> notes.sign(his, content(TreatmentType.MAINTENANCE, FRICTION), 0));

        assertThat(favourites.of(TreatmentType.MAINTENANCE)).isEmpty();
        assertThat(favourites.of(TreatmentType.PRE_EVENT)).containsExactly(EFFLEURAGE);
    }

    @Test
    void only_the_last_notes_count_and_six_are_offered_at_most() {
        sign(TreatmentType.MAINTENANCE, FRICTION);
        for (int i = 0; i < FavouriteTechniquesService.NOTES; i++) {
            TechniqueLine[] lines = new TechniqueLine[8];
            Arrays.setAll(lines, at -> new TechniqueLine("Region " + at, "Petrissage", 2, 5));
            sign(TreatmentType.MAINTENANCE, lines);
        }

        assertThat(favourites.of(TreatmentType.MAINTENANCE))
                .hasSize(FavouriteTechniquesService.LIMIT)
                .doesNotContain(FRICTION);
    }

    private void sign(TreatmentType type, TechniqueLine... lines) {
        assertThat(notes.sign(appointment(elise), content(type, lines).withException("A race without an entry"), 0))
                .isInstanceOf(SaveResult.Saved.class);
        clock.advance(Duration.ofMinutes(1));
    }

    private AppointmentId appointment(AccountId therapist) {
        session++;
        return fixtures.appointment(
                clinic, therapist, client, TestClock.START.minus(Duration.ofDays(session)), 60, "ATTENDED");
    }

    private static DraftContent content(TreatmentType type, TechniqueLine... lines) {
        return new DraftContent(
                type,
                null,
                "Both calves tight",
                Map.of(NotePart.SUBJECTIVE, "Tight."),
                null,
                45,
                4,
                2,
                List.of(lines),
                BodyChart.EMPTY,
                List.of(),
                Set.of(),
                new Screening(TestClock.START, Set.of(), null, null));
    }
}
