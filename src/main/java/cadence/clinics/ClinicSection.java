package cadence.clinics;

import cadence.shared.ClinicId;
import com.vaadin.flow.component.Component;

/**
 * A section under the settings on a clinic's page. Rooms offer theirs as beans; the page collects them, so that clinics know
 * none of the rooms above.
 */
public interface ClinicSection {

    /** Position from the top, ascending. */
    int order();

    /**
     * Built anew each time the page is opened.
     *
     * @param readOnly whether the person may not change the clinic
     */
    Component content(ClinicId clinic, boolean readOnly);
}
