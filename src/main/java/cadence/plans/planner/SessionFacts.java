package cadence.plans.planner;

import cadence.shared.TreatmentType;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A session that is booked or noted, as the rules see it.
 *
 * @param day in the clinic's zone
 * @param start in the clinic's zone
 */
public record SessionFacts(TreatmentType type, LocalDate day, LocalTime start, Hands hands) {}
