package cadence.plans.planner;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the plan that a race wants filled.
 *
 * @param aim the day taken if nothing speaks against it
 * @param weight what it counts when two want the same day: the gentler wins, a session between stages is a wish
 * @param standing the session that stood in this place, null for none
 */
record Slot(
        Block block,
        Race race,
        int stage,
        Treatment treatment,
        int earliest,
        int aim,
        int latest,
        int weight,
        List<Because> because,
        @Nullable PlannedSession standing) {

    private static final int POST = 4;
    private static final int PRE = 3;
    private static final int STAGE = 1;

    /** On the day before, or on the morning of the first day (page, "Pre Event"). */
    static Slot preEvent(Block block, Minutes minutes, @Nullable PlannedSession standing) {
        Race race = block.opener();
        int first = block.first();
        return new Slot(
                block,
                race,
                0,
                Treatment.preEvent(minutes),
                first - 1,
                first - 1,
                first,
                PRE,
                List.of(Because.of(Rule.PRE_EVENT, race.name())),
                standing);
    }

    /**
     * After the finish, or 1 or 2 days later (page, "Post Event Massage"), but before the next race.
     *
     * @param next null for none
     */
    static Slot postEvent(Block block, @Nullable Block next, Minutes minutes, @Nullable PlannedSession standing) {
        Race race = block.closer();
        int last = block.last();
        int latest = last + 2;
        List<Because> because = new ArrayList<>(List.of(Because.of(Rule.POST_EVENT, race.name())));
        if (next != null && next.first() <= latest) {
            latest = next.first() - 1;
            because.add(Because.of(
                    Rule.NEXT_RACE_NEAR, next.opener().name(), next.opener().firstDay()));
        }
        int aim = Math.min(last + 1, latest);
        return new Slot(block, race, 0, Treatment.postEvent(minutes), last, aim, latest, POST, because, standing);
    }

    /** On the evening of a stage that another follows. */
    static Slot stage(Block block, Race race, int stage, Minutes minutes, @Nullable PlannedSession standing) {
        int day = race.first() + stage - 1;
        return new Slot(
                block,
                race,
                stage,
                Treatment.postEvent(minutes),
                day,
                day,
                day,
                STAGE,
                List.of(Because.of(Rule.POST_STAGE, race.name(), stage)),
                standing);
    }

    /** More is better: that it is filled, that what stood stands, that the day is the one meant. */
    long worth(int day) {
        int kept = standing == null || standing.at() != day ? 0 : standing.booked() ? 3 : 2;
        return weight * 1_000_000L + kept * 1_000L - Math.abs(day - aim);
    }

    PlannedSession on(int day) {
        Window window = new Window(Days.date(earliest), Days.date(latest), Days.date(day));
        PlannedSession session = PlannedSession.proposed(treatment, new RaceRef(race.id(), stage), window, because);
        return standing == null ? session : session.as(standing);
    }
}
