package cadence.clinics.ui;

import cadence.shared.ClinicId;
import com.vaadin.flow.component.UI;

/** Ways to clinics. */
public final class ClinicsNavigation {

    static final String LIST = "clinics";
    static final String PARAMETER = "clinic";

    private ClinicsNavigation() {}

    /** Opens a clinic's settings. */
    public static void open(ClinicId clinic) {
        UI.getCurrent().navigate(path(clinic));
    }

    static String path(ClinicId clinic) {
        return LIST + "/" + clinic;
    }
}
