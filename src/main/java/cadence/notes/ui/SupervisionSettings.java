package cadence.notes.ui;

import cadence.clinics.ClinicSection;
import cadence.notes.SupervisionService;
import cadence.shared.ClinicId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Who supervises whom, on the clinic's page. */
@SpringComponent
class SupervisionSettings implements ClinicSection {

    private final SupervisionService service;

    SupervisionSettings(SupervisionService service) {
        this.service = service;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component content(ClinicId clinic, boolean readOnly) {
        return new SupervisionSection(service, clinic, readOnly);
    }
}
