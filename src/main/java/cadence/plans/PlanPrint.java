package cadence.plans;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A plan about to be printed for its client. Only {@link PlanPrintService} makes one, so that to hold it is to be allowed.
 *
 * @param client their name
 * @param phone the clinic's, may be empty
 * @param story the plan's months; its pain is empty unless it was wanted
 * @param by who prints it
 */
public record PlanPrint(
        TreatmentPlan plan,
        String client,
        String clinic,
        String phone,
        ZoneId zone,
        Story story,
        String by,
        Instant at) {}
