package cadence.plans;

import cadence.diary.AppointmentRow;
import cadence.plans.TreatmentPlan.Session;

/**
 * An appointment that stands in the diary although the plan's session is elsewhere, or gone.
 *
 * @param mine whether the actor keeps that diary
 */
public record LeftBooking(Session session, AppointmentRow appointment, boolean mine) {}
