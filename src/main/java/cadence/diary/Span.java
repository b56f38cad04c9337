package cadence.diary;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of time, its end not included. Instants, so that a day with a changed clock needs no care. */
public record Span(Instant from, Instant until) {

    boolean overlaps(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    boolean holds(Span other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    /** The stretches as few as possible, in order. */
    static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || span.from.isAfter(last.until)) {
                joined.add(span);
            } else if (span.until.isAfter(last.until)) {
                joined.set(joined.size() - 1, new Span(last.from, span.until));
            }
        }
        return joined;
    }

    /** What is left of these stretches without those. */
    static List<Span> without(List<Span> spans, List<Span> those) {
        List<Span> left = joined(spans);
        for (Span cut : those) {
            List<Span> next = new ArrayList<>();
            for (Span span : left) {
                if (!span.overlaps(cut)) {
                    next.add(span);
                    continue;
                }
                if (span.from.isBefore(cut.from)) {
                    next.add(new Span(span.from, cut.from));
                }
                if (cut.until.isBefore(span.until)) {
                    next.add(new Span(cut.until, span.until));
                }
            }
            left = next;
        }
        return left;
    }
}
