package cadence.plans.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds which proposed session is one that stood in the plan on another day. */
final class Pairing {

    private Pairing() {}

    /**
     * Gives identities in the order of the days, to the nearest proposal that has none.
     *
     * @param standing not in the plan any more by their own day, in the order of their days
     * @param proposed gets the identities
     * @param most days a session moves at most: farther away it is another session
     */
    static void identify(List<PlannedSession> standing, NavigableMap<Integer, PlannedSession> proposed, int most) {
        int after = Integer.MIN_VALUE;
        for (PlannedSession old : standing) {
            List<Integer> near = new ArrayList<>(proposed.subMap(old.at() - most, true, old.at() + most, true)
                    .keySet());
            int last = after;
            Integer day = near.stream()
                    .filter(each -> each > last && id(proposed, each) == null)
                    .min(Comparator.comparingInt((Integer each) -> Math.abs(each - old.at()))
                            .thenComparing(each -> each))
                    .orElse(null);
            if (day != null && old.id() != null) {
                proposed.computeIfPresent(day, (at, session) -> session.as(old));
                after = day;
            }
        }
    }

    private static @Nullable UUID id(NavigableMap<Integer, PlannedSession> proposed, int day) {
        PlannedSession session = proposed.get(day);
        return session == null ? null : session.id();
    }
}
