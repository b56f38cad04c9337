package cadence.plans.ui;

import cadence.clients.ClientRef;
import cadence.clients.ClientTab;
import cadence.plans.PlanService;
import com.vaadin.flow.component.Component;

/** The client's treatment plans; a manager of the clinic sees their states and counts, nothing of what they say. */
@org.springframework.stereotype.Component
class PlanTab implements ClientTab {

    private final PlanService plans;

    PlanTab(PlanService plans) {
        this.plans = plans;
    }

    @Override
    public String path() {
        return "plan";
    }

    @Override
    public String titleKey() {
        return "plans.title";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean visible(ClientRef client) {
        return plans.mayCount(client) || plans.mayRead(client);
    }

    @Override
    public Component content(ClientRef client) {
        return plans.mayRead(client)
                ? new PlansPanel(plans.plansOf(client))
                : new PlanCountsPanel(plans.countsOf(client));
    }
}
