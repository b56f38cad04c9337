package cadence.notes.ui;

import cadence.clients.ClientsNavigation;
import cadence.plans.WaitingPlan;
import cadence.shared.ClinicId;
import cadence.shared.ui.RowItem;
import cadence.shared.ui.SectionHead;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The own plans that would be others by now, each with the way to its difference. Not there while it is unknown or none. */
class WaitingPlansSection extends Section {

    private static final long serialVersionUID = 1;

    private static final int SHOWN = 6;
    private static final int ASK_AGAIN_MS = 500;

    private final transient WaitingPlans waiting;
    private final transient Set<ClinicId> scope;
    private transient WaitingPlans.@Nullable Job job;
    private @Nullable Registration polling;

    WaitingPlansSection(WaitingPlans waiting, Set<ClinicId> scope) {
        this.waiting = waiting;
        this.scope = scope;
        addClassName("section");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        job = waiting.start(scope);
        ui.setPollInterval(ASK_AGAIN_MS);
        polling = ui.addPollListener(poll -> look(ui));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        stop(event.getUI());
    }

    private void look(UI ui) {
        WaitingPlans.Job running = job;
        if (running == null || !running.over()) {
            return;
        }
        stop(ui);
        List<WaitingPlan> found = running.found();
        if (found != null && !found.isEmpty()) {
            show(found, SHOWN);
        }
    }

    private void stop(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
        if (job != null) {
            job.giveUp();
        }
    }

    private void show(List<WaitingPlan> found, int most) {
        removeAll();
        add(
                new SectionHead(getTranslation("notes.waiting.title"))
                        .count(found.size())
                        .aside(getTranslation("notes.waiting.aside")),
                RowItem.list(found.stream().limit(most).map(this::row).toArray(RowItem[]::new)));
        if (found.size() > most) {
            var all = new Button(getTranslation("notes.waiting.all", found.size()), click -> show(found, found.size()));
            all.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            all.addClassName("link");
            add(all);
        }
        setVisible(true);
    }

    private RowItem row(WaitingPlan plan) {
        RowItem row = RowItem.link(
                plan.clientName(),
                ClientsNavigation.path(plan.client().client()) + "?tab=plan",
                getTranslation("notes.waiting.changes", plan.changes()));
        if (plan.collides()) {
            var collides = new Span(getTranslation("notes.waiting.collides"));
            collides.addClassName("warn");
            row.more(new Span(", "), collides);
        }
        return row;
    }
}
