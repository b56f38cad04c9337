package cadence.plans;

import cadence.clients.ClientRef;
import cadence.shared.PlanId;

/**
 * An active plan that would be another one by now.
 *
 * @param changes sessions that would move, come or go
 * @param collides whether rules collide in it
 */
public record WaitingPlan(PlanId plan, ClientRef client, String clientName, int changes, boolean collides) {}
