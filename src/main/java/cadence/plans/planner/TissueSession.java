package cadence.plans.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns a day into a session of maintenance or for an injury: as deep as the day allows, with what gave way in words. */
record TissueSession(Days days, PlannerSettings settings) {

    /**
     * @param highest last day another rule leaves, for instance a pinned session's distance
     * @param treatment by whether it may be deep
     */
    PlannedSession on(int day, Due due, int highest, Function<Boolean, Treatment> treatment) {
        Window window = days.around(day, due.earliest(), Math.min(due.latest(), highest));
        List<Because> because = new ArrayList<>(List.of(due.because()));
        boolean deep = days.zone(day) == Zones.Zone.OPEN;
        if (!deep) {
            days.zones()
                    .protectedBy(day)
                    .ifPresent(race -> because.add(
                            Because.of(Rule.NOTHING_DEEP, race.name(), settings.deepGapDays(), Days.date(day))));
        }
        cutBy(window.earliest(), due.earliest(), -1, because);
        cutBy(window.latest(), due.latest(), 1, because);
        return PlannedSession.proposed(treatment.apply(deep), null, window, because);
    }

    private void cutBy(LocalDate edge, int wanted, int step, List<Because> because) {
        int beyond = Days.at(edge) + step;
        if (step * (wanted - beyond) < 0 || beyond > days.end || beyond < days.start) {
            return;
        }
        if (days.zone(beyond) == Zones.Zone.RACE) {
            days.zones().raceAround(beyond).ifPresent(race -> because.add(Because.of(Rule.RACE_DAYS, race.name())));
        } else if (step > 0 && days.zone(beyond) == Zones.Zone.PROTECTED) {
            days.zones()
                    .protectedBy(beyond)
                    .ifPresent(
                            race -> because.add(Because.of(Rule.LAST_DEEP, race.name(), edge, settings.deepGapDays())));
        }
    }
}
