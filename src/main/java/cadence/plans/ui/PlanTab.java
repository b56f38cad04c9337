package cadence.plans.ui;

import cadence.clients.ClientRef;
import cadence.clients.ClientTab;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The client's treatment plans; a manager of the clinic sees their states and counts, nothing of what they say. */
@org.springframework.stereotype.Component
class PlanTab implements ClientTab {

    private final PlanDesk desk;

    PlanTab(PlanDesk desk) {
        this.desk = desk;
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
        return desk.plans().mayCount(client) || desk.plans().mayRead(client);
    }

    @Override
    public Component content(ClientRef client) {
        if (desk.plans().mayRead(client)) {
            return new PlansPanel(client, desk);
        }
        Div counted = new Div(new PlanCountsPanel(desk.plans().countsOf(client)));
        counted.addClassName("client-plans");
        if (desk.absences().mayRead(client)) {
            counted.add(new AbsencesSection(client, desk.absences(), () -> {}));
        }
        return counted;
    }
}
