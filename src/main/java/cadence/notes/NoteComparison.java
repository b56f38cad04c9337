package cadence.notes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed from an earlier state of a note to a later one.
 *
 * @param parts every part that either has written, in the order they are read
 * @param chart mark by mark
 * @param rewritten marks that are as strong as before, and whose comment, or whether it was reported, changed
 * @param strokesChanged whether a line drawn by hand was taken out or put in
 * @param techniquesOut lines that are gone, in their order
 * @param techniquesIn lines that are new, in their order
 * @param measures what was measured otherwise, in order
 */
public record NoteComparison(
        DraftContent before,
        DraftContent after,
        Map<NotePart, WordDiff> parts,
        ChartComparison chart,
        List<BodyMark> rewritten,
        boolean strokesChanged,
        List<TechniqueLine> techniquesOut,
        List<TechniqueLine> techniquesIn,
        List<Measured> measures) {

    /** One thing that was measured, on one side: the value before and after, null where there was none. */
    public record Measured(
            Measurement what,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    private record Key(Measurable what, String side) {

        static Key of(Measurement one) {
            return new Key(new Measurable(one.measure(), one.subject()), String.valueOf(one.side()));
        }
    }

    public NoteComparison {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
        rewritten = List.copyOf(rewritten);
        techniquesOut = List.copyOf(techniquesOut);
        techniquesIn = List.copyOf(techniquesIn);
        measures = List.copyOf(measures);
    }

    public static NoteComparison between(DraftContent before, DraftContent after) {
        Map<NotePart, WordDiff> parts = new EnumMap<>(NotePart.class);
        for (NotePart part : NotePart.values()) {
            if (!before.part(part).isEmpty() || !after.part(part).isEmpty()) {
                parts.put(part, WordDiff.between(before.part(part), after.part(part)));
            }
        }
        ChartComparison chart = ChartComparison.between(before.chart(), after.chart());
        return new NoteComparison(
                before,
                after,
                parts,
                chart,
                rewritten(chart, before.chart()),
                !before.chart().strokes().equals(after.chart().strokes()),
                without(before.techniques(), after.techniques()),
                without(after.techniques(), before.techniques()),
                measures(before, after));
    }

    private static List<BodyMark> rewritten(ChartComparison chart, BodyChart before) {
        return chart.changes().stream()
                .filter(change -> change.kind() == ChartComparison.Kind.SAME)
                .map(ChartComparison.Change::mark)
                .filter(mark -> !before.marks().contains(mark))
                .toList();
    }

    /** Line by line: of two that say the same one counts for one. */
    private static List<TechniqueLine> without(List<TechniqueLine> lines, List<TechniqueLine> others) {
        var left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }

    private static List<Measured> measures(DraftContent before, DraftContent after) {
        Map<Key, Measurement> was = byKey(before);
        Map<Key, Measurement> is = byKey(after);
        var all = new LinkedHashMap<>(is);
        was.forEach(all::putIfAbsent);
        return all.entrySet().stream()
                .map(one -> new Measured(one.getValue(), value(was.get(one.getKey())), value(is.get(one.getKey()))))
                .filter(one -> !Objects.equals(one.before(), one.after()))
                .toList();
    }

    private static Map<Key, Measurement> byKey(DraftContent content) {
        Map<Key, Measurement> byKey = new LinkedHashMap<>();
        content.measurements().forEach(one -> byKey.put(Key.of(one), one));
        return byKey;
    }

    private static @Nullable BigDecimal value(@Nullable Measurement one) {
        return one == null ? null : one.value();
    }
}
