package cadence.clinics;

import cadence.shared.ClinicId;
import java.util.Map;

/**
 * What a change of a clinic's setting reaches, in figures. Rooms offer theirs as beans and the settings show it beside the
 * control, so that clinics know none of the rooms above.
 */
public interface SettingReach {

    /**
     * Sentences by the setting's name in the form, such as "runUpWeeks"; empty for who may not know.
     */
    Map<String, String> reach(ClinicId clinic);
}
