package cadence.plans.planner;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Where no plan keeps every rule: what is wrong, on which days, and which rules collide.
 *
 * @param colliding the rule that was not kept first, then what stood in its way
 */
public record Problem(Kind kind, LocalDate from, LocalDate to, List<Because> colliding) {

    public Problem {
        colliding = List.copyOf(colliding);
    }

    /** What is wrong; the words are {@code plans.problem.*} with the days from and to. */
    public enum Kind {
        /** No day from the window's first to the last of these is possible. */
        NO_DAY,
        /** Two races share days: they are planned as one. */
        RACES_OVERLAP,
        /** A pinned session is too near to the one before. */
        GAP_SHORT,
        /** A pinned session is too far from the one before, and none fits between. */
        GAP_LONG,
        /** A pinned session lies outside its window, or in the days around a race. */
        PINNED_OUTSIDE,
        /** A pinned session may be deep in the protected days. */
        PINNED_DEEP,
        /** A pinned session is on a day that is not possible, or has company. */
        PINNED_DAY,
        /** A booked day is past and nobody said what came of it: planned as if it had not happened. */
        NO_OUTCOME;

        /** The text's key in {@code plans.properties}. */
        public String textKey() {
            return "plans.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
