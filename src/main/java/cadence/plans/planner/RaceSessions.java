package cadence.plans.planner;

import cadence.shared.TreatmentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Pre-event, post-event and post-stage sessions (domain.md, "The event-aware plan"). */
final class RaceSessions {

    private final PlanRequest request;
    private final Days days;
    private final List<Problem> problems;
    private final List<Block> blocks;
    private final TreeMap<Integer, PlannedSession> proposed = new TreeMap<>();

    RaceSessions(PlanRequest request, Days days, List<Problem> problems) {
        this.request = request;
        this.days = days;
        this.problems = problems;
        this.blocks = Block.of(request.starting().toList());
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The sessions by their days; their days are then taken. */
    TreeMap<Integer, PlannedSession> propose() {
        List<Slot> slots = slots();
        Map<Slot, Integer> filled = new SlotDays(days, slots.stream()).fill();
        filled.forEach((slot, day) -> proposed.put(day, slot.on(day)));
        for (Slot slot : slots) {
            if (!filled.containsKey(slot)) {
                problems.add(problem(slot));
            }
        }
        proposed.keySet().forEach(days::take);
        return proposed;
    }

    /** Whether a post-event session of the block was held, is pinned or is proposed. */
    boolean isSoothed(Block block) {
        Block next = next(block);
        int latest = next == null ? block.last() + 2 : Math.min(block.last() + 2, next.first() - 1);
        return isFixed(block, TreatmentType.POST_EVENT, 0, day -> day >= block.last() && day <= latest)
                || proposed.subMap(block.last(), true, block.last() + 2, true).values().stream()
                        .anyMatch(session ->
                                session.type() == TreatmentType.POST_EVENT && session.isOf(block.closer(), 0));
    }

    private @Nullable Block next(Block block) {
        int next = blocks.indexOf(block) + 1;
        return next < blocks.size() ? blocks.get(next) : null;
    }

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (Block block : blocks) {
            int before = Math.max(1, request.settings().deepGapDays());
            if (!isFixed(
                    block, TreatmentType.PRE_EVENT, 0, day -> day <= block.first() && day >= block.first() - before)) {
                slots.add(Slot.preEvent(
                        block, request.settings().preEvent(), standing(TreatmentType.PRE_EVENT, block.opener(), 0)));
            }
            if (!isSoothed(block)) {
                slots.add(Slot.postEvent(
                        block,
                        next(block),
                        request.settings().postEvent(),
                        standing(TreatmentType.POST_EVENT, block.closer(), 0)));
            }
            if (request.stageSessions()) {
                addStages(block, slots);
            }
        }
        slots.removeIf(slot -> slot.latest() < days.floor || slot.earliest() > days.end);
        return slots;
    }

    private void addStages(Block block, List<Slot> slots) {
        for (Race race : block.races()) {
            for (int day = race.first(); day < race.last(); day++) {
                int stage = day - race.first() + 1;
                int at = day;
                if (!isFixed(block, TreatmentType.POST_EVENT, stage, held -> held == at)) {
                    slots.add(Slot.stage(
                            block,
                            race,
                            stage,
                            request.settings().postEvent(),
                            standing(TreatmentType.POST_EVENT, race, stage)));
                }
            }
        }
    }

    /** A pinned one must be in its window to fill the slot; one that was held early in the protected days has filled it. */
    private boolean isFixed(Block block, TreatmentType type, int stage, IntPredicate inTime) {
        return request.fixed().stream()
                .filter(session -> session.type() == type && inTime.test(session.at()))
                .filter(session -> session.state() == PlannedSession.State.ATTENDED
                        || !session.isPast(request.today())
                                && (type != TreatmentType.PRE_EVENT || session.at() >= block.first() - 1))
                .anyMatch(session -> block.races().stream().anyMatch(race -> session.isOf(race, stage)));
    }

    private @Nullable PlannedSession standing(TreatmentType type, Race race, int stage) {
        return request.free().stream()
                .filter(session -> session.type() == type && session.race() != null && session.isOf(race, stage))
                .findFirst()
                .orElse(null);
    }

    private Problem problem(Slot slot) {
        List<Because> colliding = new ArrayList<>(slot.because());
        for (Because obstacle : days.obstacles(slot.earliest(), slot.latest())) {
            if (obstacle.rule() != Rule.RACE_DAYS) {
                colliding.add(obstacle);
            }
        }
        for (int day = Math.max(slot.earliest(), days.floor); day <= slot.latest(); day++) {
            PlannedSession other = proposed.get(day);
            if (other != null) {
                colliding.add(Because.of(Rule.ONE_A_DAY, Days.date(day)));
                colliding.addAll(other.because());
            }
        }
        return new Problem(Problem.Kind.NO_DAY, Days.date(slot.earliest()), Days.date(slot.latest()), colliding);
    }
}
