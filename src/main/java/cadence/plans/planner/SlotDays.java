package cadence.plans.planner;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gives the slots of races their days, one a day, so that as much as possible of what is worth most fits. */
final class SlotDays {

    private static final int SKIPPED = Integer.MIN_VALUE;

    private final Days days;
    private final List<Slot> slots;
    private final Map<State, Choice> known = new HashMap<>();

    SlotDays(Days days, Stream<Slot> slots) {
        this.days = days;
        this.slots = slots.sorted(Comparator.comparingInt(Slot::earliest)
                        .thenComparingInt(Slot::latest)
                        .thenComparingInt(Slot::stage))
                .toList();
    }

    /** @param used bits of the days from the slot's earliest on that earlier slots took */
    private record State(int slot, long used) {}

    private record Choice(long worth, int day) {}

    /** Each slot's day; a slot without one is not in the map. */
    Map<Slot, Integer> fill() {
        Map<Slot, Integer> filled = new HashMap<>();
        State state = new State(0, 0);
        while (state.slot < slots.size()) {
            Choice choice = best(state);
            if (choice.day != SKIPPED) {
                filled.put(slots.get(state.slot), choice.day);
            }
            state = next(state, choice.day);
        }
        return filled;
    }

    private Choice best(State state) {
        if (state.slot == slots.size()) {
            return new Choice(0, SKIPPED);
        }
        Choice before = known.get(state);
        if (before != null) {
            return before;
        }
        Slot slot = slots.get(state.slot);
        Choice best = new Choice(best(next(state, SKIPPED)).worth, SKIPPED);
        for (int day = slot.earliest(); day <= slot.latest(); day++) {
            boolean used = (state.used >> (day - slot.earliest()) & 1) == 1;
            if (!used && days.free(day)) {
                long worth = slot.worth(day) + best(next(state, day)).worth;
                best = worth > best.worth ? new Choice(worth, day) : best;
            }
        }
        known.put(state, best);
        return best;
    }

    private State next(State state, int day) {
        int earliest = slots.get(state.slot).earliest();
        long used = day == SKIPPED ? state.used : state.used | 1L << (day - earliest);
        if (state.slot + 1 == slots.size()) {
            return new State(slots.size(), 0);
        }
        int shift = slots.get(state.slot + 1).earliest() - earliest;
        return new State(state.slot + 1, shift > 62 ? 0 : used >> shift);
    }
}
