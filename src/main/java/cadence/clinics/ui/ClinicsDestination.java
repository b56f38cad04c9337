package cadence.clinics.ui;

import cadence.access.Destination;
import cadence.access.Rights;
import com.vaadin.flow.component.Component;

/** Clinics in the navigation, for those who can change one. */
@org.springframework.stereotype.Component
class ClinicsDestination implements Destination {

    @Override
    public String titleKey() {
        return "clinics.list.title";
    }

    @Override
    public String icon() {
        return "building";
    }

    @Override
    public Class<? extends Component> view() {
        return ClinicListView.class;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public boolean visibleTo(Rights rights) {
        return rights.admin() || rights.isManager();
    }
}
