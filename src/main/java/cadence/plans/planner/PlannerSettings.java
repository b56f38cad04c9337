package cadence.plans.planner;

import cadence.clinics.ClinicSettings;

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

    /** A clinic's settings, with lengths that suit one appointment of an hour or less. */
    public static PlannerSettings of(ClinicSettings clinic) {
        return new PlannerSettings(
                clinic.runUpWeeks(),
                clinic.runUpIntervalDays(),
                clinic.deepSessionGapDays(),
                new Minutes(45, 60),
                new Minutes(20, 30),
                new Minutes(30, 45));
    }
}
