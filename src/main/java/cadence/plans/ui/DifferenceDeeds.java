package cadence.plans.ui;

import cadence.plans.SessionId;
import cadence.plans.TreatmentPlan.Session;

/** What can be done from a row of a difference; the view sees to it. */
interface DifferenceDeeds {

    /** Whether the session's booking is to move when the proposal is accepted. */
    boolean moves(SessionId session);

    void move(SessionId session, boolean moves);

    void pin(Session session);

    void unpin(Session session);

    void book(Session session);
}
