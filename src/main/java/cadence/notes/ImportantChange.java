package cadence.notes;

import cadence.plans.GoalMeasures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** From which change on a score says more than chance (domain.md, "What it is meant to achieve"). */
public final class ImportantChange {

    /** NPRS, points down from the first value: clearly better (PMID 15207508; about 33 %). */
    public static final BigDecimal PAIN_POINTS = new BigDecimal("2");

    /** PSFS, points up from the first value (JOSPT 2014;44:560). */
    public static final BigDecimal PSFS_SMALL = GoalMeasures.SMALL;

    public static final BigDecimal PSFS_MEDIUM = GoalMeasures.MEDIUM;
    public static final BigDecimal PSFS_LARGE = GoalMeasures.LARGE;

    private static final BigDecimal WORST = BigDecimal.ZERO;
    private static final BigDecimal BEST = BigDecimal.TEN;

    private ImportantChange() {}

    /** A part of the scale, both ends included. */
    public record Band(BigDecimal from, BigDecimal to) {}

    /** Where pain is clearly less than at first; empty where the scale ends before. */
    public static List<Band> ofPain(BigDecimal first) {
        BigDecimal edge = first.subtract(PAIN_POINTS);
        return edge.signum() < 0 ? List.of() : List.of(new Band(WORST, edge));
    }

    /** Small, medium and large improvement of an activity since the first value, as far as the scale reaches. */
    public static List<Band> ofActivity(BigDecimal first) {
        var bands = new ArrayList<Band>();
        add(bands, first.add(PSFS_SMALL), first.add(PSFS_MEDIUM));
        add(bands, first.add(PSFS_MEDIUM), first.add(PSFS_LARGE));
        add(bands, first.add(PSFS_LARGE), BEST);
        return bands;
    }

    private static void add(List<Band> bands, BigDecimal from, BigDecimal to) {
        if (from.compareTo(BEST) <= 0) {
            bands.add(new Band(from, to.min(BEST)));
        }
    }
}
