package cadence.notes.ui;

import cadence.clients.ClientAlerts;
import cadence.clients.ClientConsents;
import cadence.clients.ClientRef;
import cadence.notes.DraftContent;
import cadence.notes.HandsOn;
import cadence.notes.HandsOnService;
import cadence.notes.NoteRuleService;
import cadence.notes.NoteSession;
import cadence.notes.OpenedNote;
import cadence.notes.PlannedWindow;
import cadence.plans.BrokenRules;
import cadence.plans.PlanService;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;

/** Builds what stands in a note's head before hands go on: red flags, consent, clearances, and the plan's window. */
@SpringComponent
class BeforeHandsOn {

    private final HandsOnService handsOn;
    private final ClientConsents consents;
    private final ClientAlerts alerts;
    private final PlanService plans;
    private final NoteRuleService rules;
    private final Clock clock;

    BeforeHandsOn(
            HandsOnService handsOn,
            ClientConsents consents,
            ClientAlerts alerts,
            PlanService plans,
            NoteRuleService rules,
            Clock clock) {
        this.handsOn = handsOn;
        this.consents = consents;
        this.alerts = alerts;
        this.plans = plans;
        this.rules = rules;
        this.clock = clock;
    }

    HandsOnLine line(OpenedNote note) {
        return new HandsOnLine(this, note);
    }

    HandsOn of(NoteSession session) {
        return handsOn.of(session);
    }

    ClientConsents consents() {
        return consents;
    }

    ClientAlerts alerts() {
        return alerts;
    }

    Clock clock() {
        return clock;
    }

    /** The rules that the session breaks as it is written. */
    BrokenRules broken(NoteSession session, DraftContent content) {
        return rules.broken(session, content);
    }

    /** Where the plan sees this session; empty without an active plan near it. */
    Optional<PlannedWindow> window(NoteSession session) {
        var client = new ClientRef(session.client(), session.clinic());
        return plans.mayRead(client)
                ? PlannedWindow.of(
                        plans.plansOf(client),
                        session.appointment(),
                        session.startsAt().atZone(session.zone()).toLocalDate())
                : Optional.empty();
    }
}
