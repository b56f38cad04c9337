package cadence.plans.ui;

import cadence.access.Access;
import cadence.clinics.SettingReach;
import cadence.plans.PlansShaped;
import cadence.plans.ReplanService;
import cadence.shared.ClinicId;
import com.vaadin.flow.component.UI;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells a manager beside a clinic's settings how many active plans they shape (decision 0054). */
@Component
class PlanSettingReach implements SettingReach {

    private final ReplanService plans;
    private final Access access;

    PlanSettingReach(ReplanService plans, Access access) {
        this.plans = plans;
        this.access = access;
    }

    @Override
    public Map<String, String> reach(ClinicId clinic) {
        if (!access.rights().managerAt().contains(clinic)) {
            return Map.of();
        }
        UI page = UI.getCurrent();
        PlansShaped shaped = plans.shaped(clinic);
        String withEvent = page.getTranslation("plans.reach.event", shaped.withEvent(), shaped.active());
        return Map.of(
                "runUpWeeks", withEvent,
                "runUpIntervalDays", withEvent,
                "deepSessionGapDays", withEvent,
                "maintenanceMinutes", page.getTranslation("plans.reach.all", shaped.active()));
    }
}
