package cadence.plans.planner;

import cadence.shared.TreatmentType;

/** What is done in a session (domain.md, "Treatment types"). */
public record Treatment(TreatmentType type, Pace pace, Depth depth, Minutes minutes) {

    static Treatment maintenance(Minutes minutes, boolean deep) {
        return new Treatment(
                TreatmentType.MAINTENANCE, Pace.VARIED, deep ? Depth.DEEP_ALLOWED : Depth.NOT_DEEP, minutes);
    }

    static Treatment preEvent(Minutes minutes) {
        return new Treatment(TreatmentType.PRE_EVENT, Pace.BRISK, Depth.NOT_DEEP, minutes);
    }

    static Treatment postEvent(Minutes minutes) {
        return new Treatment(TreatmentType.POST_EVENT, Pace.SLOW, Depth.GENTLE, minutes);
    }

    static Treatment injury(Minutes minutes, boolean deep) {
        return new Treatment(
                TreatmentType.INJURY_PREVENTION, Pace.VARIED, deep ? Depth.DEEP_ALLOWED : Depth.NOT_DEEP, minutes);
    }
}
