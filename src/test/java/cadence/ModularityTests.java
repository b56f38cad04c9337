package cadence;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms and arrows of the house: a room imports only what its package-info allows, and nobody imports the shell. */
class ModularityTests {

    @Test
    void arrows_between_rooms_point_one_way() {
        ApplicationModules.of(Application.class).verify();
    }
}
