package cadence.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed on the body from one visit to another, mark by mark: a region, its side and one kind.
 *
 * @param changes the marks of now in their order, then what is gone
 */
public record ChartComparison(List<Change> changes) {

    /** What became of a mark. */
    public enum Kind {
        NEW,
        GONE,
        BETTER,
        WORSE,
        SAME
    }

    /**
     * One mark in both charts.
     *
     * @param mark as it is now; of what is gone, as it was
     * @param was intensity before, 1 to 3; 0 for what is new
     */
    public record Change(Kind kind, BodyMark mark, int was) {}

    private record Key(BodySpot spot, MarkKind kind) {}

    public ChartComparison {
        changes = List.copyOf(changes);
    }

    /** Compares; of one key twice in a chart the first counts. */
    public static ChartComparison between(BodyChart before, BodyChart now) {
        Map<Key, BodyMark> earlier = byKey(before);
        List<Change> changes = new ArrayList<>();
        byKey(now).forEach((key, mark) -> {
            BodyMark was = earlier.remove(key);
            changes.add(
                    was == null
                            ? new Change(Kind.NEW, mark, 0)
                            : new Change(kind(was.intensity(), mark.intensity()), mark, was.intensity()));
        });
        earlier.values().forEach(mark -> changes.add(new Change(Kind.GONE, mark, mark.intensity())));
        return new ChartComparison(changes);
    }

    /** All but what is the same. */
    public List<Change> changed() {
        return changes.stream().filter(change -> change.kind() != Kind.SAME).toList();
    }

    public List<Change> gone() {
        return changes.stream().filter(change -> change.kind() == Kind.GONE).toList();
    }

    /** Tightness that the hands found and the client had not told of (domain.md, benefits): what only a session finds. */
    public List<BodyMark> unreportedTightness() {
        return changes.stream()
                .filter(change -> change.kind() != Kind.GONE)
                .map(Change::mark)
                .filter(mark -> mark.kind() == MarkKind.TIGHT && !mark.reported())
                .toList();
    }

    private static Kind kind(int before, int now) {
        return now < before ? Kind.BETTER : now > before ? Kind.WORSE : Kind.SAME;
    }

    private static Map<Key, BodyMark> byKey(BodyChart chart) {
        Map<Key, BodyMark> marks = new LinkedHashMap<>();
        chart.marks().forEach(mark -> marks.putIfAbsent(new Key(mark.spot(), mark.kind()), mark));
        return marks;
    }
}
