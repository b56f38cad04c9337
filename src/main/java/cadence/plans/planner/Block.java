package cadence.plans.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Races that share days, which are planned as one: prepared before the first day, soothed after the last. */
record Block(List<Race> races) {

    private static final Comparator<Race> IN_ORDER =
            Comparator.comparing(Race::firstDay).thenComparing(Race::lastDay).thenComparing(Race::id);

    /** The races in order, each day in one block at most. */
    static List<Block> of(List<Race> races) {
        List<List<Race>> blocks = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (Race race : races.stream().sorted(IN_ORDER).toList()) {
            if (race.first() > last) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(race);
            last = Math.max(last, race.last());
        }
        return blocks.stream().map(Block::new).toList();
    }

    int first() {
        return opener().first();
    }

    int last() {
        return closer().last();
    }

    /** Whom the pre-event session belongs to. */
    Race opener() {
        return races.getFirst();
    }

    /** Whom the post-event session belongs to. */
    Race closer() {
        return races.stream().max(Comparator.comparing(Race::lastDay)).orElseThrow();
    }

    /** One for every race that shares days with the opener's block. */
    List<Problem> overlaps() {
        return races.stream()
                .skip(1)
                .map(race -> new Problem(
                        Problem.Kind.RACES_OVERLAP,
                        race.firstDay(),
                        race.lastDay(),
                        List.of(Because.of(Rule.RACES_TOGETHER, race.name(), opener().name()))))
                .toList();
    }
}
