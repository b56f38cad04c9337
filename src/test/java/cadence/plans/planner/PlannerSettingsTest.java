package cadence.plans.planner;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.clinics.ClinicSettings;
import cadence.clinics.NotesReadableBy;
import cadence.clinics.SessionLengths;
import cadence.clinics.SessionLengths.Length;
import org.junit.jupiter.api.Test;

class PlannerSettingsTest {

    @Test
    void every_number_of_the_plan_comes_from_the_clinic() {
        ClinicSettings clinic = new ClinicSettings(
                24,
                24,
                70,
                80,
                6,
                10,
                7,
                new SessionLengths(new Length(50, 55), new Length(15, 20), new Length(25, 35)),
                NotesReadableBy.TREATING,
                false,
                false);
        assertThat(PlannerSettings.of(clinic))
                .isEqualTo(
                        new PlannerSettings(6, 10, 7, new Minutes(50, 55), new Minutes(15, 20), new Minutes(25, 35)));
    }
}
