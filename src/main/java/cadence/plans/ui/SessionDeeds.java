package cadence.plans.ui;

import cadence.plans.TreatmentPlan;
import cadence.plans.TreatmentPlan.Session;
import cadence.plans.TreatmentPlan.SessionState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** What can be done with a session of the plan's table: book it, pin it, let it go again. Empty once it is over. */
class SessionDeeds extends Div {

    private static final long serialVersionUID = 1;

    /** @param afterwards shows the plan anew */
    SessionDeeds(TreatmentPlan plan, Session session, PlanBookingDialogs dialogs, Runnable afterwards) {
        addClassName("session-deeds");
        boolean open = plan.state().isOpen()
                && session.state() == SessionState.PLANNED
                && !session.latest().isBefore(plan.today());
        if (!open) {
            return;
        }
        if (session.booking() == null) {
            add(link("plans.diff.book", () -> dialogs.book(plan, session, afterwards)));
        }
        add(
                session.pinned()
                        ? link("plans.diff.unpin", () -> dialogs.unpin(plan, session, afterwards))
                        : link("plans.diff.pin", () -> dialogs.pin(plan, session, afterwards)));
    }

    private Button link(String key, Runnable deed) {
        Button link = new Button(getTranslation(key), click -> deed.run());
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return link;
    }
}
