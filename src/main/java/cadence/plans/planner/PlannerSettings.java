package cadence.plans.planner;

import cadence.clinics.ClinicSettings;
import cadence.clinics.SessionLengths;

/**
 * What the clinic decides where the page is silent (shown as "clinic setting").
 *
 * @param runUpWeeks weeks before an event in which maintenance comes more often, 0 for never
 * @param runUpIntervalDays days between maintenance sessions in those weeks, at least 3
 * @param deepGapDays days between the last deep session and an event, 0 for none
 * @param maintenance the page names no length
 * @param preEvent the page names no length
 * @param postEvent the page names no length
 */
public record PlannerSettings(
        int runUpWeeks,
        int runUpIntervalDays,
        int deepGapDays,
        Minutes maintenance,
        Minutes preEvent,
        Minutes postEvent) {

    public PlannerSettings {
        if (runUpWeeks < 0 || runUpIntervalDays < 3 || runUpIntervalDays > 60 || deepGapDays < 0) {
            throw new IllegalArgumentException(
                    runUpWeeks + " weeks, every " + runUpIntervalDays + " days, gap " + deepGapDays);
        }
    }

    /** A clinic's settings. */
    public static PlannerSettings of(ClinicSettings clinic) {
        return new PlannerSettings(
                clinic.runUpWeeks(),
                clinic.runUpIntervalDays(),
                clinic.deepSessionGapDays(),
                minutes(clinic.lengths().maintenance()),
                minutes(clinic.lengths().preEvent()),
                minutes(clinic.lengths().postEvent()));
    }

    private static Minutes minutes(SessionLengths.Length length) {
        return new Minutes(length.from(), length.to());
    }
}
